// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/quotes/quoterows.h"
#include "app/review/inspectorpanel.h"
#include "core/recognition/quotations/unbalancedmarks.h"

class QButtonGroup;
class QStackedWidget;

namespace lectern {

class EditableCatalogue;
class QuoteDelegate;
class QuoteFilterBar;
class ReviewActions;
class RowView;
class SourcingView;

/// Who says what in the article: by speaker, in the order of the text, or counted.
class QuotePanel : public InspectorPanel
{
    Q_OBJECT

public:
    enum class View { Speakers, Text, Sourcing };

    QuotePanel(const EditableCatalogue &catalogue, ReviewActions &actions, QWidget *parent);

    void setAppearance(const Appearance &appearance) override;
    void refresh() override;
    void showCurrent() override;
    void showView(View view);
    View view() const;

signals:
    /// A table of the article's sourcing, to be saved by whoever saves files.
    void tableRequested(const QString &csv);

private:
    void buildLayout();
    void connectList();
    void showList();
    void findMarks();
    void choose(const QModelIndex &index);
    void askHowToMend(const UnbalancedMark &mark, QPoint globalPosition);
    void mend(const UnbalancedMark &mark, const MarkMending &mending);

    const EditableCatalogue &m_catalogue;
    ReviewActions &m_actions;
    QuoteModel *m_model;
    QuoteDelegate *m_delegate;
    QButtonGroup *m_views;
    QWidget *m_listPage;
    QuoteFilterBar *m_filter;
    RowView *m_list;
    SourcingView *m_sourcing;
    QStackedWidget *m_pages;
    std::optional<ArticleId> m_marked = {}; ///< the article whose marks were looked for
    std::vector<UnbalancedMark> m_marks = {};
};

} // namespace lectern
