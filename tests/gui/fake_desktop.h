// SPDX-License-Identifier: MIT
#pragma once

#include "ui/wizard_setup.h"

#include <QList>
#include <QStringList>

namespace ecs::test {

class FakeDesktop : public DesktopServices
{
public:
    bool canRestartElevated() const override { return canElevate; }
    DesktopResult restartElevated(const RunOptions &options, const SaveDefaults &) override
    {
        handedOver = options;
        calls.append(QStringLiteral("elevate"));
        return answer;
    }
    DesktopResult openFolder(const QString &path) override
    {
        calls.append(QStringLiteral("folder ") + path);
        return answer;
    }
    bool canOpenBrowser() const override { return true; }
    DesktopResult openInBrowser(const QUrl &url) override
    {
        calls.append(QStringLiteral("browser ") + url.toString());
        return answer;
    }
    QString defaultOutputDirectory() const override
    {
        return QStringLiteral("/home/joerg/Desktop");
    }
    QString outputNote() const override { return note; }
    QString createPrivateDirectory() override { return QStringLiteral("/private/run"); }
    bool highContrast() const override { return contrast; }

    QString note;
    bool canElevate = false;
    bool contrast = false;
    DesktopResult answer;
    RunOptions handedOver; ///< by the last restart
    QStringList calls;
};

class FakeChooser final : public FileChooser
{
public:
    void chooseDirectory(QWidget *, const QString &,
                         std::function<void(const QString &)> chosen) override
    {
        chosen(next);
    }
    QString next;
};

class FakeClipboard final : public Clipboard
{
public:
    void setText(const QString &text) override { texts.append(text); }
    QStringList texts;
};

} // namespace ecs::test
