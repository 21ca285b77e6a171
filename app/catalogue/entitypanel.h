// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/catalogue/entityrows.h"
#include "app/review/inspectorpanel.h"

namespace lectern {

class EditableCatalogue;
class EntityActions;
class EntityDelegate;
class ProfileDelegate;
class ProfileModel;
class ReviewActions;
class RowView;

/// Who and what occurs in the article, and beneath it the card of the one that is
/// current. A click goes through the places of one; what is dragged onto another
/// joins it; the keys of the card decide.
class EntityPanel : public InspectorPanel
{
    Q_OBJECT

public:
    EntityPanel(EditableCatalogue &catalogue, const ReviewActions &actions, QWidget *parent);

    void setAppearance(const Appearance &appearance) override;
    void refresh() override;
    void showCurrent() override;
    /// Makes its row current and visible, where the article has one.
    void showEntity(EntityId id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void connectList();
    void connectCard();
    void step(const QList<AnnotationId> &places, int by);
    void showMenu(const QModelIndex &index, QPoint position);
    void showProfile();
    void arrangeProfile();
    void join(const QMimeData &data, const QModelIndex &on);
    void actOnProfile(const QModelIndex &index, int by);
    void decideAll(const EntityRow &row, bool accept);
    QList<Annotation> annotationsOf(const EntityRow &row) const;
    QModelIndex indexOf(AnnotationId id) const;

    EditableCatalogue &m_catalogue;
    const ReviewActions &m_actions;
    EntityActions &m_entities;
    EntityModel *m_model;
    EntityDelegate *m_delegate;
    RowView *m_view;
    ProfileModel *m_profileModel;
    ProfileDelegate *m_profileDelegate;
    RowView *m_profile;
    std::optional<AnnotationId> m_shown = {}; ///< scrolled to already
};

} // namespace lectern
