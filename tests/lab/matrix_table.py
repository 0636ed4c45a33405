# SPDX-License-Identifier: MIT
"""What a run of the matrix found, as a table of all rows and as a conclusion."""
import judge

PLATFORMS = ("linux", "windows")


def _cells(row, platform, outcome):
    if outcome is None:
        return "– | – | – | –"
    good = "ok" if not outcome.differences else "**" + outcome.differences[0].splitlines()[0].replace("|", "/") + "**"
    wine = f" + {outcome.wine_seconds:.1f}" if outcome.wine_seconds else ""
    return (f"`{outcome.cause}` | {outcome.seconds:.2f} of {judge.bound(row, platform):g}{wine} | "
            f"{outcome.megabytes:.0f} | {good}")


def write(path, outcomes):
    """\a outcomes: (settings, row, outcome). A row that a platform did not run has dashes there, and says why."""
    rows, found = [], {}
    for settings, row, outcome in outcomes:
        if row not in rows:
            rows.append(row)
        found[row.name, settings.platform] = outcome
    shown = [platform for platform in PLATFORMS if any(place == platform for _, place in found)]
    heads = [f"{platform}: cause | s | MB | ok" for platform in shown]
    with open(path, "w") as out:
        out.write(f"| row | {' | '.join(heads)} | one side |\n|{' --- |' * (2 + 4 * len(shown))}\n")
        for row in rows:
            cells = [_cells(row, platform, found.get((row.name, platform))) for platform in shown]
            out.write(f"| `{row.name}` | {' | '.join(cells)} | {row.one_side} |\n")


def conclusion(outcomes, seconds, skipped):
    lines = []
    for platform in PLATFORMS:
        of = [outcome for settings, _, outcome in outcomes if settings.platform == platform]
        if of:
            lines.append(f"{platform}: {sum(not outcome.differences for outcome in of)} of {len(of)} right, most memory "
                         f"{max(outcome.megabytes for outcome in of):.0f} MB")
    passed = sum(not outcome.differences for _, _, outcome in outcomes)
    lines.append(f"{seconds:.0f} s in all")
    lines.append(f"{passed} passed, {len(outcomes) - passed} failed, {skipped} skipped")
    return "\n".join(lines)
