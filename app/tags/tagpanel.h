// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/review/inspectorpanel.h"
#include "app/tags/tagrows.h"

class QLineEdit;
class QMenu;

namespace lectern {

class EditableCatalogue;
class ReviewActions;
class RowView;
class TagDelegate;

/// The analyst's tag set: how often each tag is used in the article, what it is
/// called, its colour and key. Below, on demand, what was rejected, and what a
/// new version of the article lost.
class TagPanel : public InspectorPanel
{
    Q_OBJECT

public:
    TagPanel(EditableCatalogue &catalogue, ReviewActions &actions, QWidget *parent);

    void setAppearance(const Appearance &appearance) override;
    void refresh() override;
    void showCurrent() override;
    void showTag(TagId id); ///< makes its row current and visible

private:
    void choose(const QModelIndex &index, int by);
    void showMenu(const QModelIndex &index, QPoint position);
    void addColors(QMenu &menu, const Tag &tag);
    void addShortcuts(QMenu &menu, const Tag &tag);
    void pushCatalogue(const QString &text, const CatalogueChange &change);
    void addTag();
    void change(const QString &text, const Tag &tag, const Tag &next);
    void removeTag(const Tag &tag);
    const Tag *tagAt(const QModelIndex &index) const;

    EditableCatalogue &m_catalogue;
    ReviewActions &m_actions;
    TagFolds m_open = {};
    Appearance m_appearance = {};
    TagModel *m_model;
    TagDelegate *m_delegate;
    QLineEdit *m_newTag;
    RowView *m_view;
};

} // namespace lectern
