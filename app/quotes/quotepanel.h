// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/quotes/quoterows.h"
#include "app/review/inspectorpanel.h"

class QLineEdit;

namespace lectern {

class EditableCatalogue;
class QuoteDelegate;
class ReviewActions;
class RowView;

/// Who says what in the article, with a field to filter.
class QuotePanel : public InspectorPanel
{
    Q_OBJECT

public:
    QuotePanel(const EditableCatalogue &catalogue, ReviewActions &actions, QWidget *parent);

    void setAppearance(const Appearance &appearance) override;
    void refresh() override;
    void showCurrent() override;

private:
    const EditableCatalogue &m_catalogue;
    ReviewActions &m_actions;
    QuoteModel *m_model;
    QuoteDelegate *m_delegate;
    QLineEdit *m_filter;
    RowView *m_view;
};

} // namespace lectern
