// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/review/inspector.h"

namespace lectern {

Inspector::Inspector(EditableCatalogue &catalogue, ReviewActions &actions, QWidget *parent)
    : QWidget(parent), m_catalogue(catalogue), m_actions(actions)
{
}

Inspector::~Inspector() = default;

void Inspector::setTab(ArticleTab *tab) { m_tab = tab; }

} // namespace lectern
