// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/quotes/sourcing/sourcingrows.h"
#include "app/settings/appearance.h"

#include <QWidget>

class QToolButton;

namespace lectern {

class RowView;
class SourcingDelegate;

/// On whom the article relies, in figures; each leads to the quotations behind it,
/// and all together can be copied or saved as a table.
class SourcingView : public QWidget
{
    Q_OBJECT

public:
    explicit SourcingView(QWidget *parent);

    void setAppearance(const Appearance &appearance);
    void showSourcing(const Sourcing &sourcing);
    QString table(QChar separator) const { return separator == u',' ? m_csv : m_tabbed; }

signals:
    void figureChosen(const lectern::QuoteFilter &filter);
    void speakerHovered(std::optional<lectern::EntityId> entity);
    void saveRequested(const QString &csv);

private:
    QToolButton *addButton(const QString &text, const QString &toolTip);

    SourcingModel *m_model;
    SourcingDelegate *m_delegate;
    RowView *m_view;
    QToolButton *m_copy = nullptr;
    QToolButton *m_save = nullptr;
    QString m_csv = {};
    QString m_tabbed = {};
};

} // namespace lectern
