// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/reader/textsearch.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QToolButton;

namespace lectern {

/// The strip under the page where words to find are typed. Says how many there
/// are; knows no page.
class FindBar : public QWidget
{
    Q_OBJECT

public:
    explicit FindBar(QWidget *parent = nullptr);

    void open(const QString &words);    ///< shows itself, the words selected
    void openFor(const QString &words); ///< in any case, within words; the focus stays where it is
    void close();
    SearchQuery query() const;
    void setResult(qsizetype current, qsizetype count); ///< current -1: none
    void setSearching();

signals:
    void queryChanged(const lectern::SearchQuery &query);
    void nextRequested();
    void previousRequested();
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QToolButton *addButton(const QString &text, const QString &name, const QString &toolTip);

    QLineEdit *m_words;
    QLabel *m_count;
    QToolButton *m_previous;
    QToolButton *m_next;
    QToolButton *m_case;
    QToolButton *m_wholeWords;
};

} // namespace lectern
