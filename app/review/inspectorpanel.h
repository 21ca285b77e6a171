// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/reader/articletab.h"
#include "app/settings/appearance.h"

#include <QMenu>
#include <QWidget>

namespace lectern {

/// One page of the inspector. The inspector calls it while it is shown: refresh()
/// when annotations or catalogue changed, showCurrent() when another annotation
/// became current.
class InspectorPanel : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    void setTab(ArticleTab *tab) { m_tab = tab; }
    virtual void setAppearance(const Appearance &appearance) = 0;
    virtual void refresh() = 0;
    virtual void showCurrent() = 0;

protected:
    ArticleTab *tab() const { return m_tab; } ///< null: none is open
    const AnnotationSet &annotations() const
    {
        static const AnnotationSet none;
        return m_tab ? m_tab->annotated().annotations() : none;
    }
    const Annotation *current() const
    {
        return m_tab && m_tab->currentAnnotation() ? annotations().find(*m_tab->currentAnnotation()) : nullptr;
    }
    /// Of a menu of changes: in a library that may only be read each is off and says why.
    static void closeWhere(const QString &readOnlyReason, QMenu &menu)
    {
        if (readOnlyReason.isEmpty())
            return;
        menu.setToolTipsVisible(true);
        for (QAction *action : menu.actions()) {
            action->setEnabled(false);
            action->setToolTip(readOnlyReason);
        }
    }

private:
    ArticleTab *m_tab = nullptr;
};

} // namespace lectern
