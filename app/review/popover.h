// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/settings/appearance.h"
#include "core/annotation/annotation.h"

#include <QFrame>
#include <QTimer>

class QHBoxLayout;
class QLabel;

namespace lectern {

class ArticleTab;
class ReviewActions;

/// What a mark under the pointer is: entity, reason, status, and what can be done
/// about it. Comes after a moment near the mark, goes with the pointer, and never
/// takes the focus. Its buttons make the mark current and act on it.
class Popover : public QFrame
{
    Q_OBJECT

public:
    Popover(ArticleTab &tab, const ReviewActions &actions);

    static constexpr int delay = 350; ///< ms

public slots:
    void hover(std::optional<lectern::AnnotationId> id);
    void dismiss(); ///< at once
    /// Now, until something else happens; a second time hides it.
    void showFor(const lectern::Annotation &annotation);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void showNow();
    void fill(const Annotation &annotation);
    void addKeys(QHBoxLayout &row, const QList<QAction *> &actions);
    void place(const Annotation &annotation);

    ArticleTab &m_tab;
    const ReviewActions &m_actions;
    Appearance m_appearance;
    std::optional<AnnotationId> m_wanted = {};
    std::optional<AnnotationId> m_shown = {};
    QTimer m_timer;
    QLabel *m_title;
    QLabel *m_reason;
    QLabel *m_status;
    QHBoxLayout *m_keys;
    QHBoxLayout *m_lessons; ///< keys that teach
};

} // namespace lectern
