// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace lectern {

class ArticleTab;
class EditableCatalogue;
class ReviewActions;

/// The panel at the right: who and what occurs, who says what, notes and tags of
/// the article that is shown.
class Inspector : public QWidget
{
    Q_OBJECT

public:
    Inspector(EditableCatalogue &catalogue, ReviewActions &actions, QWidget *parent = nullptr);
    ~Inspector() override;

    void setTab(ArticleTab *tab); ///< null: none is open

    QSize sizeHint() const override { return {328, 600}; }
    QSize minimumSizeHint() const override { return {240, 200}; }

private:
    EditableCatalogue &m_catalogue;
    ReviewActions &m_actions;
    ArticleTab *m_tab = nullptr;
};

} // namespace lectern
