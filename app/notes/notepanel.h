// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/notes/noterows.h"
#include "app/review/inspectorpanel.h"

namespace lectern {

class EditableCatalogue;
class NoteDelegate;
class ReviewActions;
class RowView;

/// The notes of the article in the order of the text. A click shows the place,
/// a second one, or F2, opens the note.
class NotePanel : public InspectorPanel
{
    Q_OBJECT

public:
    NotePanel(const EditableCatalogue &catalogue, ReviewActions &actions, QWidget *parent);

    void setAppearance(const Appearance &appearance) override;
    void refresh() override;
    void showCurrent() override;

private:
    const EditableCatalogue &m_catalogue;
    ReviewActions &m_actions;
    NoteModel *m_model;
    NoteDelegate *m_delegate;
    RowView *m_view;
};

} // namespace lectern
