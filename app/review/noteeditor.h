// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/settings/appearance.h"
#include "core/annotation/annotation.h"

#include <QFrame>

class QPlainTextEdit;

namespace lectern {

class ArticleTab;

/// A small box beside a mark in which its note is written, in Markdown. There is
/// nothing to save: each key is a change, all of one sitting one undo step. It
/// closes itself when the focus leaves; an empty passage goes with it.
class NoteEditor : public QFrame
{
    Q_OBJECT

public:
    /// `step` names the undo step and is its merge key with `sitting`.
    NoteEditor(ArticleTab &tab, AnnotationId id, const QString &step, const QString &sitting);

    static QString newSitting();
    AnnotationId annotation() const { return m_id; }

public slots:
    void finish();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void save();
    void follow();
    void place();

    ArticleTab &m_tab;
    AnnotationId m_id;
    QString m_step;
    QString m_sitting;
    Appearance m_appearance;
    QPlainTextEdit *m_text;
    bool m_isFinished = false;
};

} // namespace lectern
