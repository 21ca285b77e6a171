// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/catalogue/entityrows.h"
#include "app/review/inspectorpanel.h"

namespace lectern {

class Chooser;
class EditableCatalogue;
class EntityDelegate;
class ReviewActions;
class RowView;

/// Who and what occurs in the article. A click goes through the places of one;
/// names are changed here, and two that are one are merged.
class EntityPanel : public InspectorPanel
{
    Q_OBJECT

public:
    EntityPanel(EditableCatalogue &catalogue, const ReviewActions &actions, QWidget *parent);

    void setAppearance(const Appearance &appearance) override;
    void refresh() override;
    void showCurrent() override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void step(const QModelIndex &index, int by);
    void showMenu(const QModelIndex &index, QPoint position);
    void pushCatalogue(const QString &text, const CatalogueChange &change);
    void rename(EntityId id, const QString &name);
    void chooseMerge(EntityId id, const QRect &anchor);
    void merge(EntityId from, EntityId into);
    void decideAll(const EntityRow &row, bool accept);
    QList<Annotation> annotationsOf(const EntityRow &row) const;
    QModelIndex indexOf(AnnotationId id) const;

    EditableCatalogue &m_catalogue;
    const ReviewActions &m_actions;
    EntityModel *m_model;
    EntityDelegate *m_delegate;
    RowView *m_view;
    Chooser *m_chooser;
    std::optional<AnnotationId> m_shown = {}; ///< scrolled to already
};

} // namespace lectern
