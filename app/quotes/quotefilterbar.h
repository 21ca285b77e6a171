// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/quotes/quoterows.h"
#include "app/settings/appearance.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QMenu;
class QToolButton;

namespace lectern {

/// One row above the quotations: words to look for, and a button with everything
/// else that can be asked for. Under it, only while something is hidden, how much
/// of all is shown and a way to show all.
class QuoteFilterBar : public QWidget
{
    Q_OBJECT

public:
    explicit QuoteFilterBar(QWidget *parent);

    const QuoteFilter &filter() const { return m_filter; }
    void setFilter(const QuoteFilter &filter);
    void setAppearance(const Appearance &appearance);
    void showResult(const QuoteList &list); ///< who may be asked for, and how much is shown

signals:
    void filterChanged();
    void leftDownwards(); ///< Down in the field: to the list

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fillMenu();
    template<typename Value>
    void addChoices(const QString &title, std::optional<Value> QuoteFilter::*member,
                    const QList<std::pair<Value, QString>> &choices);
    QString description() const;
    void drawIcon();

    QuoteFilter m_filter = {};
    QList<NamedSpeaker> m_speakers = {};
    Appearance m_appearance = {};
    QLineEdit *m_words;
    QToolButton *m_button;
    QMenu *m_menu;
    QWidget *m_result;
    QLabel *m_shown;
};

} // namespace lectern
