// SPDX-License-Identifier: MIT
#include "ui/qt_services.h"

#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>

namespace ecs {

namespace {

class QtFileChooser final : public FileChooser
{
public:
    void chooseDirectory(QWidget *parent, const QString &start,
                         std::function<void(const QString &)> chosen) override
    {
        auto *dialog = new QFileDialog(parent);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setFileMode(QFileDialog::Directory);
        dialog->setOption(QFileDialog::ShowDirsOnly);
        dialog->setDirectory(start);
        QObject::connect(dialog, &QFileDialog::fileSelected, dialog, chosen);
        dialog->open();
    }
};

class QtClipboard final : public Clipboard
{
public:
    void setText(const QString &text) override { QGuiApplication::clipboard()->setText(text); }
};

} // namespace

std::unique_ptr<FileChooser> createQtFileChooser()
{
    return std::make_unique<QtFileChooser>();
}

std::unique_ptr<Clipboard> createQtClipboard()
{
    return std::make_unique<QtClipboard>();
}

} // namespace ecs
