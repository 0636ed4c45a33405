// SPDX-License-Identifier: MIT
#pragma once

#include "diagnostics/model/run_options.h"
#include "diagnostics/report/redactor.h"

#include <QString>
#include <QUrl>

#include <functional>

class QWidget;

namespace ecs {

/// What the reader chose for saving; presets from the command line, edited on the save page.
struct SaveDefaults
{
    QString directory; ///< empty = DesktopServices::defaultOutputDirectory()
    RedactionLevel redaction = RedactionLevel::Standard;
    bool zip = true;
    bool includeCapture = true;
    bool includeEtl = false;
    QString password;
};

struct DesktopResult
{
    enum class Outcome { Done, Refused, NotAvailable, Failed };
    Outcome outcome = Outcome::Done;
    QString error; ///< the system's text
};

/// What the pages need of the desktop. Injected by app; all members are called in the GUI thread
/// and return at once.
class DesktopServices
{
public:
    virtual ~DesktopServices() = default;
    virtual bool canRestartElevated() const = 0;
    /// Starts the program again with more rights, handing over \a options and \a save as validated
    /// options (never the password). Done: this instance closes. Refused: the prompt was declined.
    virtual DesktopResult restartElevated(const RunOptions &options, const SaveDefaults &save) = 0;
    virtual DesktopResult openFolder(const QString &path) = 0;
    virtual bool canOpenBrowser() const = 0;
    /// As the desktop's user, never with elevated rights.
    virtual DesktopResult openInBrowser(const QUrl &url) = 0;
    virtual QString defaultOutputDirectory() const = 0;
    /// A sentence for the reader when that is not the Desktop although one would expect it.
    virtual QString outputNote() const { return {}; }
    /// A fresh directory that only this account and administrators can write; empty on failure.
    virtual QString createPrivateDirectory() = 0;
    /// True while the system uses a high-contrast scheme: the palette's own colours are kept.
    virtual bool highContrast() const { return false; }
};

/// Asks for a directory without blocking: \a chosen is called later, and not at all when the reader
/// chose none.
class FileChooser
{
public:
    virtual ~FileChooser() = default;
    virtual void chooseDirectory(QWidget *parent, const QString &start,
                                 std::function<void(const QString &)> chosen) = 0;
};

class Clipboard
{
public:
    virtual ~Clipboard() = default;
    virtual void setText(const QString &text) = 0;
};

} // namespace ecs
