// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPointer>
#include <QTimer>
#include <QWidget>

class QStackedWidget;
class QTabBar;

namespace lectern {

class ArticleTab;
class EditableCatalogue;
class InspectorPanel;
class ReviewActions;
struct CatalogueChange;

/// The panel at the right: who and what occurs, who says what, notes and tags of
/// the article that is shown. It refreshes once for all changes of a moment, and
/// only the page that is seen.
class Inspector : public QWidget
{
    Q_OBJECT

public:
    enum class Page { Entities, Quotes, Notes, Tags };

    Inspector(EditableCatalogue &catalogue, ReviewActions &actions, QWidget *parent = nullptr);
    ~Inspector() override;

    void setTab(ArticleTab *tab); ///< null: none is open
    void showPage(Page page);
    Page page() const;
    InspectorPanel &panel(Page page) const;

    QSize sizeHint() const override { return {328, 600}; }
    QSize minimumSizeHint() const override { return {240, 200}; }

signals:
    /// A table of figures of the article that is shown, to be saved.
    void tableRequested(const QString &csv);

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void scheduleRefresh();
    void showRevisited(const CatalogueChange &change);
    void refresh();
    void showCounts();
    void takeColors();

    EditableCatalogue &m_catalogue;
    QPointer<ArticleTab> m_tab;
    QTabBar *m_tabs;
    QStackedWidget *m_pages;
    QTimer m_refresh;
};

} // namespace lectern
