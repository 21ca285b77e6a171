// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/settings/appearance.h"

#include <QFrame>

#include <functional>

class QLineEdit;
class QListView;

namespace lectern {

/// One row of a chooser, and what choosing it does.
struct Choice
{
    QString title = {};
    QString detail = {}; ///< muted, behind the title
    QColor color = {};   ///< of its dot; invalid: none
    bool isChecked = false;
    std::function<void()> choose = {};
    QString key = {}; ///< a character that chooses it while nothing is typed; empty: none
};

/// A small popup beside a mark: type to filter, Enter chooses, Escape leaves all
/// as it was. What there is to choose it asks for anew with every key.
class Chooser : public QFrame
{
    Q_OBJECT

public:
    using Choices = std::function<QList<Choice>(const QString &filter)>;

    explicit Chooser(QWidget *parent);
    ~Chooser() override;

    void setAppearance(const Appearance &appearance);
    /// Below the anchor (global), or above where there is no room.
    void open(const QRect &anchor, const QString &title, Choices choices);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    class Model;
    class Delegate;

    void refresh();
    void choose(const QModelIndex &index);
    QModelIndex indexOfKey(const QString &key) const;
    void place();

    Appearance m_appearance = {};
    QRect m_anchor = {};
    Choices m_choices = {};
    QLineEdit *m_filter;
    QListView *m_list;
    Model *m_model;
    Delegate *m_delegate;
};

} // namespace lectern
