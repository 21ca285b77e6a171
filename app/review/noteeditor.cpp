// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/review/noteeditor.h"

#include "app/reader/articletab.h"
#include "app/reader/page/pageview.h"
#include "app/review/description.h"
#include "app/rows/rowpainter.h"
#include "core/editing/edits.h"

#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QVBoxLayout>

namespace lectern {

using namespace Qt::StringLiterals;

namespace {

constexpr int boxWidth = 228;
constexpr int textHeight = 108;

} // namespace

NoteEditor::NoteEditor(ArticleTab &tab, AnnotationId id, const QString &step, const QString &sitting)
    : QFrame(&tab),
      m_tab(tab),
      m_id(id),
      m_step(step),
      m_sitting(sitting),
      m_appearance(appearanceFor(tab.markPalette())),
      m_text(new QPlainTextEdit(this))
{
    m_text->setAccessibleName(tr("Note"));
    m_text->setPlaceholderText(tr("Write a note in Markdown"));
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(textHeight);
    m_text->viewport()->setAutoFillBackground(false);
    m_text->installEventFilter(this);
    auto *hint = new QLabel(tr("Saved as you type · Esc closes"), this);
    hint->setFont(RowPainter::labelFont(font()));
    hint->setForegroundRole(QPalette::PlaceholderText);
    hint->setIndent(4); // as the text has it

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 8, 8, 8);
    layout->setSpacing(4);
    layout->addWidget(m_text);
    layout->addWidget(hint);
    setFixedWidth(boxWidth);

    follow();
    connect(m_text, &QPlainTextEdit::textChanged, this, &NoteEditor::save);
    connect(&tab.annotated(), &AnnotatedArticle::changed, this, &NoteEditor::follow);
    connect(tab.page().verticalScrollBar(), &QScrollBar::valueChanged, this, &NoteEditor::place);
    m_text->moveCursor(QTextCursor::End);
    place();
    show();
    raise();
    m_text->setFocus(Qt::OtherFocusReason);
}

QString NoteEditor::newSitting() { return u"note %1"_s.arg(AnnotationId::random().value()); }

void NoteEditor::finish()
{
    if (m_isFinished)
        return;
    m_isFinished = true;
    const Annotation *annotation = m_tab.annotated().annotations().find(m_id);
    const bool isBare = annotation && annotation->kind == AnnotationKind::Passage && annotation->note.isEmpty() &&
                        annotation->tags.isEmpty();
    if (isBare)
        m_tab.annotated().push(m_step, {{*annotation}, {}}, m_sitting);
    hide();
    deleteLater();
    m_tab.page().setFocus(Qt::OtherFocusReason);
}

bool NoteEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut) {
        const Qt::FocusReason reason = static_cast<QFocusEvent *>(event)->reason();
        if (reason != Qt::ActiveWindowFocusReason && reason != Qt::PopupFocusReason && reason != Qt::MenuBarFocusReason)
            QMetaObject::invokeMethod(this, &NoteEditor::finish, Qt::QueuedConnection);
    }
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (key->key() == Qt::Key_Escape || (isEnter && key->modifiers() & Qt::ControlModifier)) {
            finish();
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

void NoteEditor::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(m_appearance.rule);
    painter.setBrush(m_appearance.field);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    const Annotation *annotation = m_tab.annotated().annotations().find(m_id);
    const MarkKind kind = annotation ? listKindOf(*annotation) : MarkKind::Passage;
    painter.fillRect(QRect(0, 6, 2, height() - 12), m_appearance.page.marks.value(kind).lane);
}

void NoteEditor::save()
{
    const Annotation *annotation = m_tab.annotated().annotations().find(m_id);
    if (annotation)
        m_tab.annotated().push(m_step, edits::setNote(*annotation, m_text->toPlainText()), m_sitting);
}

// Undo and other windows on the same article write here, too.
void NoteEditor::follow()
{
    const Annotation *annotation = m_tab.annotated().annotations().find(m_id);
    if (!annotation) {
        QMetaObject::invokeMethod(this, &NoteEditor::finish, Qt::QueuedConnection);
        return;
    }
    if (annotation->note == m_text->toPlainText())
        return;
    const QSignalBlocker blocker(m_text);
    m_text->setPlainText(annotation->note);
    m_text->moveCursor(QTextCursor::End);
}

void NoteEditor::place()
{
    adjustSize();
    const PageView &page = m_tab.page();
    const Annotation *annotation = m_tab.annotated().annotations().find(m_id);
    const QRect mark = annotation ? page.rectOf(annotation->extent()) : QRect();
    const QPoint corner = page.viewport()->mapTo(&m_tab, mark.isEmpty() ? QPoint(0, 24) : mark.topLeft());
    const int lowest = std::max(8, m_tab.height() - height() - 8);
    move(std::max(8, m_tab.width() - boxWidth - 28), std::clamp(corner.y() - 8, 8, lowest));
}

} // namespace lectern
