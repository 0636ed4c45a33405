// SPDX-License-Identifier: MIT
#pragma once

#include "ui/pages/page.h"

class QCheckBox;
class QComboBox;
class QGridLayout;
class QLineEdit;
class QPlainTextEdit;

namespace ecs {

/// Where the proof is saved and what goes into it; after that, where it lies and what to do with
/// it.
class SavePage final : public Page
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SavePage)

public:
    explicit SavePage(PageContext context, QWidget *parent = nullptr);

    void refresh() override;
    QWidget *initialFocus() override;
    StatusCard *card() const { return m_card; }
    /// Saves with what the page shows. Ignored while a save is running.
    void startSave();
    /// Asks for another place, then saves there.
    void saveCopy();
    SaveRequest request() const;

private:
    void buildPlace();
    void buildContents();
    void buildPassword(QGridLayout *grid, int row);
    void buildAfterwards();
    /// A row of what goes into the file.
    struct Choice
    {
        QCheckBox *box = nullptr;
        TextLabel *note = nullptr; ///< may wrap
        TextLabel *size = nullptr;
    };
    enum class Widths { ShortText, LongText };
    Choice addChoice(QGridLayout *grid, const QString &text, const QString &note,
                     Widths widths = Widths::ShortText);
    void chooseDirectory(bool thenSave);
    void showPreview();
    void showSizes();
    QString etlNote(bool comesAlong) const;
    void showCard();
    StatusCard::Content savedContent(const SaveResult &result) const;
    StatusCard::Content problemContent(const SaveResult &result) const;
    RedactionLevel redaction() const;
    QString etlFile() const;
    QString captureFile() const;
    QString savedFolder() const;
    bool isProposed(const QString &directory) const;
    void openFolder();
    void openBrowser();

    StatusCard *m_card;
    QLineEdit *m_directory;
    QPushButton *m_choose;
    TextLabel *m_placeNote; ///< why the proposed folder is not the Desktop
    QString m_proposed;
    Choice m_capture;
    Choice m_etl;
    QComboBox *m_redaction;
    TextLabel *m_redactionNote;
    QPushButton *m_preview;
    QPlainTextEdit *m_previewText;
    QCheckBox *m_protect;
    QLineEdit *m_password;
    QPushButton *m_showPassword;
    TextLabel *m_passwordNote;
    QPushButton *m_openFolder;
    QPushButton *m_openBrowser;
    TextLabel *m_browserNote;
    QString m_afterError; ///< what the desktop said to "Open folder" or "Open in the browser"
    bool m_directoryFilled = false;
};

} // namespace ecs
