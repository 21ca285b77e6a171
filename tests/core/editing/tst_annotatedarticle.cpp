// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/editing/annotatedarticle.h"

#include <QSignalSpy>
#include <QTest>

using namespace lectern;
using namespace Qt::StringLiterals;

namespace {

Annotation passage(qint64 id, const QString &note)
{
    Annotation annotation{AnnotationId(id)};
    annotation.ranges = {{0, 3}};
    annotation.note = note;
    return annotation;
}

} // namespace

class TestAnnotatedArticle : public QObject
{
    Q_OBJECT

private slots:
    void undoAndRedoAreToldToViewsAsChanges()
    {
        AnnotatedArticle article(ArticleId(1), Article(u"One two"_s, {}, {}, {}), {});
        QSignalSpy changed(&article, &AnnotatedArticle::changed);
        article.push(u"Add note"_s, {{}, {passage(1, u"a"_s)}});
        QCOMPARE(article.annotations().size(), 1);
        QCOMPARE(article.undoStack()->undoText(), u"Add note"_s);
        article.undoStack()->undo();
        QVERIFY(article.annotations().isEmpty());
        article.undoStack()->redo();
        QCOMPARE(article.annotations().size(), 1);
        QCOMPARE(changed.size(), 3);
    }

    void whatCannotBeKeptIsRefused()
    {
        AnnotatedArticle article(ArticleId(1), Article(u"One two"_s, {}, {}, {}), {});
        article.setReadOnly(u"The disk is write-protected."_s);
        QSignalSpy changed(&article, &AnnotatedArticle::changed);
        QSignalSpy refused(&article, &AnnotatedArticle::refused);
        article.push(u"Add note"_s, {{}, {passage(1, u"a"_s)}});
        QVERIFY(article.annotations().isEmpty());
        QCOMPARE(article.undoStack()->count(), 0);
        QCOMPARE(refused.size(), 1);
        QCOMPARE(refused.constFirst().constFirst().toString(), u"The disk is write-protected."_s);
        // a proposal, as recognition brings it
        article.take({{}, {passage(1, {})}}, AnnotationSet({passage(1, {})}));
        QCOMPARE(article.annotations().size(), 1);
        QCOMPARE(article.undoStack()->count(), 0);
        QCOMPARE(changed.size(), 1);
    }

    void typingInOneNoteIsOneStep()
    {
        AnnotatedArticle article(ArticleId(1), Article(u"One two"_s, {}, {}, {}), AnnotationSet({passage(1, {})}));
        const AnnotationSet before = article.annotations();
        article.push(u"Edit note"_s, {{passage(1, {})}, {passage(1, u"a"_s)}}, u"note 1"_s);
        article.push(u"Edit note"_s, {{passage(1, u"a"_s)}, {passage(1, u"ab"_s)}}, u"note 1"_s);
        QCOMPARE(article.undoStack()->count(), 1);
        article.push(u"Edit note"_s, {{passage(1, u"ab"_s)}, {passage(1, u"abc"_s)}}, u"note 2"_s);
        QCOMPARE(article.undoStack()->count(), 2);
        article.undoStack()->undo();
        QCOMPARE(article.annotations().find(AnnotationId(1))->note, u"ab"_s);
        article.undoStack()->undo();
        QCOMPARE(article.annotations(), before);
        article.undoStack()->redo();
        QCOMPARE(article.annotations().find(AnnotationId(1))->note, u"ab"_s);
    }

    void aNoteBegunAndEmptiedAgainIsNoStep()
    {
        AnnotatedArticle article(ArticleId(1), Article(u"One two"_s, {}, {}, {}), {});
        article.push(u"Add note"_s, {{}, {passage(1, {})}}, u"note 1"_s);
        article.push(u"Add note"_s, {{passage(1, {})}, {passage(1, u"a"_s)}}, u"note 1"_s);
        QCOMPARE(article.undoStack()->count(), 1);
        article.push(u"Add note"_s, {{passage(1, u"a"_s)}, {}}, u"note 1"_s);
        QCOMPARE(article.undoStack()->count(), 0);
        QVERIFY(article.annotations().isEmpty());
    }

    void anEmptyChangeIsNoStep()
    {
        AnnotatedArticle article(ArticleId(1), {}, {});
        article.push(u"Nothing"_s, {});
        QCOMPARE(article.undoStack()->count(), 0);
    }
};

QTEST_GUILESS_MAIN(TestAnnotatedArticle)
#include "tst_annotatedarticle.moc"
