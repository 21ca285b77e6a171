// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The page with 10 MB of text and 10 000 annotations beside QPlainTextEdit with
// as many extra selections: what one step costs the GUI thread. Processor time,
// so that a busy machine counts little; wall time where nothing else runs is the
// same. Run it with QT_QPA_PLATFORM=offscreen, or on a display.

#include "app/reader/page/pageview.h"

#include <QApplication>
#include <QFile>
#include <QPlainTextEdit>
#include <QRandomGenerator>
#include <QScrollBar>
#include <QTextBlock>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <functional>

using namespace lectern;
using namespace Qt::StringLiterals;

namespace {

constexpr int annotationCount = 10'000;
constexpr int steps = 300;

double threadMilliseconds()
{
    timespec time = {};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

double residentMegabytes()
{
    QFile file(u"/proc/self/statm"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().split(' ').value(1).toDouble() * 4096 / 1e6;
}

double timed(const std::function<void()> &work)
{
    const double start = threadMilliseconds();
    work();
    return threadMilliseconds() - start;
}

// As a window would, but at once and seen or not.
void paint(QAbstractScrollArea &area)
{
    static QImage image;
    if (image.size() != area.size())
        image = QImage(area.size(), QImage::Format_RGB32);
    area.viewport()->render(&image);
}

struct Steps
{
    double median;
    double worst; ///< 99th percentile
};

Steps repeated(const std::function<void(int)> &work)
{
    std::vector<double> times;
    for (int i = 0; i < steps; ++i)
        times.push_back(timed([&] { work(i); }));
    std::ranges::sort(times);
    return {times[times.size() / 2], times[times.size() * 99 / 100]};
}

void printRow(const char *name, Steps page, Steps edit)
{
    std::printf("%-22s %8.2f %8.2f %10.2f %8.2f %8.1fx\n", name, page.median, page.worst, edit.median, edit.worst,
                edit.worst / page.worst);
    std::fflush(stdout);
}

Article madeArticle(qsizetype bytes)
{
    QRandomGenerator random(4);
    const QStringList words =
        u"the harbour council of a small northern port waited for its boats while ministers "
        "abroad argued about quotas tonnage insurance and who should pay for patrols"_s.split(u' ');
    QString text;
    text.reserve(bytes + 1000);
    QList<Block> blocks;
    while (text.size() < bytes) {
        const qsizetype start = text.size();
        const qsizetype end = start + random.bounded(80, 900);
        while (text.size() < end)
            text += words[random.bounded(int(words.size()))] + u' ';
        text.chop(1);
        blocks.append(Block{{start, text.size()}});
        text += u'\n';
    }
    text.chop(1);
    text.squeeze();
    return Article(text, blocks, {}, {});
}

QList<Annotation> madeAnnotations(qsizetype size)
{
    QRandomGenerator random(5);
    QList<Annotation> annotations;
    for (int i = 0; i < annotationCount; ++i) {
        const qsizetype start = random.bounded(int(size - 60));
        Annotation annotation{AnnotationId(i + 1), AnnotationKind(random.bounded(6))};
        annotation.ranges = {{start, start + random.bounded(3, 60)}};
        if (annotation.kind == AnnotationKind::Quotation)
            annotation.quotation = Quotation{};
        if (i % 20 == 0)
            annotation.note = u"Compare with the minutes of the last meeting."_s;
        annotations.append(annotation);
    }
    return annotations;
}

QList<QTextEdit::ExtraSelection> extraSelections(const QPlainTextEdit &edit, const QList<Annotation> &annotations)
{
    QList<QTextEdit::ExtraSelection> selections;
    for (const Annotation &annotation : annotations) {
        QTextEdit::ExtraSelection selection;
        selection.cursor = QTextCursor(edit.document());
        selection.cursor.setPosition(int(annotation.extent().start));
        selection.cursor.setPosition(int(annotation.extent().end), QTextCursor::KeepAnchor);
        selection.format.setBackground(Qt::yellow);
        selections.append(selection);
    }
    return selections;
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    const double base = residentMegabytes();
    const Article article = madeArticle(10'000'000);
    const QList<Annotation> annotations = madeAnnotations(article.text().size());
    AnnotationSet set(annotations);
    const double withText = residentMegabytes();

    PageView page;
    page.resize(900, 900);
    const double pageFirst = timed([&] {
        page.setArticle(article);
        page.setAnnotations(set);
        page.show();
        paint(page);
    });
    const double withPage = residentMegabytes();

    QPlainTextEdit edit;
    edit.setReadOnly(true);
    edit.resize(900, 900);
    const double editFirst = timed([&] {
        edit.setPlainText(article.text());
        edit.setExtraSelections(extraSelections(edit, annotations));
        edit.show();
        paint(edit);
    });
    const double withEdit = residentMegabytes();

    std::printf("10 MB of text in %lld blocks, %d annotations; milliseconds of the GUI thread\n\n",
                static_cast<long long>(article.blocks().size()), annotationCount);
    std::printf("%-22s %8s %8s %10s %8s %9s\n", "", "page p50", "p99", "edit p50", "p99", "ratio");
    printRow("first paint", {pageFirst, pageFirst}, {editFirst, editFirst});
    const auto scrolled = [](QAbstractScrollArea &area, int by) {
        return [&area, by](int i) {
            QScrollBar *bar = area.verticalScrollBar();
            // Some steps through here, then a jump elsewhere.
            bar->setValue(i % 20 == 0 ? int(qint64(bar->maximum()) * (i * 7 % steps) / steps) : bar->value() + by);
            paint(area);
        };
    };
    printRow("scroll step", repeated(scrolled(page, 29)), repeated(scrolled(edit, 1)));
    const auto resized = [](QAbstractScrollArea &area) {
        return [&area](int i) {
            area.resize(420 + i % 100, 900); // so narrow that every line breaks anew
            paint(area);
        };
    };
    printRow("one pixel of width", repeated(resized(page)), repeated(resized(edit)));
    page.resize(900, 900);
    edit.resize(900, 900);
    paint(page);
    paint(edit);
    auto selections = extraSelections(edit, annotations);
    printRow("edit an annotation", repeated([&](int i) {
                 Annotation changed = annotations[i];
                 changed.status = AnnotationStatus::Accepted;
                 set.apply({{annotations[i]}, {changed}});
                 page.setAnnotations(set);
                 paint(page);
             }),
             repeated([&](int i) {
                 selections[i].format.setBackground(Qt::green);
                 edit.setExtraSelections(selections);
                 paint(edit);
             }));
    const auto alone = [](const char *name, Steps steps) {
        std::printf("%-22s %8.2f %8.2f\n", name, steps.median, steps.worst);
    };
    const Article small = madeArticle(4'000);
    page.setArticle(small);
    page.setAnnotations(AnnotationSet(madeAnnotations(small.text().size())));
    alone("10 000 marks in 4 KB", repeated([&](int) { paint(page); }));
    page.setAnnotations({});
    const QString words = article.text().left(10'000'000).replace(u'\n', u' ');
    page.setArticle(Article(words, {Block{{0, words.size()}}}, {}, {}));
    alone("one block of 10 MB", repeated(scrolled(page, 29)));
    std::printf("\nresident: %.0f MB before, %.0f MB with text and annotations, +%.0f MB page, +%.0f MB edit\n", base,
                withText, withPage - withText, withEdit - withPage);
    return 0;
}
