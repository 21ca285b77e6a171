// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reader/printing.h"
#include "core/style/themes.h"
#include "tests/support/sampledata.h"

#include <QBuffer>
#include <QPdfWriter>
#include <QTest>

using namespace lectern;
using namespace Qt::StringLiterals;

namespace {

PrintContent content(const QList<Annotation> &annotations, int paragraphs = 2)
{
    QStringList texts = {u"Talks in Lisbon"_s};
    for (int i = 0; i < paragraphs; ++i)
        texts << u"Portugal and Morocco agreed on a cable."_s;
    return {tests::articleOf(texts), AnnotationSet(annotations), lightPalette()};
}

Annotation country(qint64 id, TextRange range, const QString &note = {})
{
    Annotation annotation = tests::passage(id, range, note);
    annotation.kind = AnnotationKind::Country;
    return annotation;
}

} // namespace

class TestPrinting : public QObject
{
    Q_OBJECT

private slots:
    void withoutMarksItIsTheText()
    {
        const PrintContent plain = content({});
        QCOMPARE(printDocument(plain)->toPlainText(), plain.article.text().trimmed());
    }

    void marksAreLetteredAndNotesNumbered()
    {
        const QString text = printDocument(content({country(1, {16, 24}, u"Which ministry?"_s), country(2, {29, 36}),
                                                    tests::passage(3, {16, 54}, u"Compare with May."_s)}))
                                 ->toPlainText();
        QVERIFY(text.contains(u"CPortugal1 and CMorocco"));
        QVERIFY(text.contains(u"1. Portugal — Which ministry?"));
        QVERIFY(text.contains(u"2. Portugal and Morocco agreed on a cable — Compare with May."));
    }

    void hiddenKindsStayHidden()
    {
        PrintContent some = content({country(1, {16, 24})});
        some.shown = MarkKind::Person;
        QCOMPARE(printDocument(some)->toPlainText(), some.article.text().trimmed());
    }

    void longArticlesTakeSeveralPages()
    {
        QBuffer buffer;
        QVERIFY(buffer.open(QIODevice::WriteOnly));
        {
            QPdfWriter writer(&buffer);
            printArticle(content({}, 300), writer);
        }
        QVERIFY(buffer.data().startsWith("%PDF"));
        QCOMPARE_GE(buffer.data().count("/Type /Page\n"), 3);
    }
};

QTEST_MAIN(TestPrinting)
#include "tst_printing.moc"
