// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The list of quotations with 2 000 of them: what its first showing, a change and
// the sourcing view cost the GUI thread, in processor time. No step may take
// 50 ms. Run it with QT_QPA_PLATFORM=offscreen, or on a display.

#include "app/quotes/quotepanel.h"
#include "app/review/reviewactions.h"
#include "core/editing/quotationedits.h"
#include "core/style/themes.h"

#include <QApplication>
#include <QMainWindow>

#include <cstdio>
#include <ctime>

using namespace lectern;
using namespace Qt::StringLiterals;

namespace {

constexpr int quotationCount = 2'000;
constexpr int speakerCount = 40;

double threadMilliseconds()
{
    timespec time = {};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

template<typename Work>
void report(const char *what, Work work)
{
    const double start = threadMilliseconds();
    work();
    std::printf("%-28s %7.1f ms\n", what, threadMilliseconds() - start);
}

StoredArticle article(Catalogue &catalogue)
{
    QString text;
    QList<Block> blocks;
    QList<Annotation> annotations;
    CatalogueChange speakers;
    for (int i = 0; i < speakerCount; ++i)
        speakers.addedEntities.append({EntityId(i + 1), EntityKind::Person, u"Speaker Number %1"_s.arg(i)});
    catalogue.apply(speakers);
    for (int i = 0; i < quotationCount; ++i) {
        const QString words = u"“We shall look into it %1 times and then once more, "_s.arg(i) +
                              u"before anybody decides what is to be done,”"_s.repeated(1 + i % 3);
        const TextRange content{text.size(), text.size() + words.size()};
        text += words + u" they said.\n"_s;
        blocks.append(Block{.range = {content.start, text.size() - 1}});
        Annotation quotation{derivedAnnotationId(AnnotationKind::Quotation, {content}), AnnotationKind::Quotation};
        quotation.ranges = {content};
        quotation.entity = EntityId(i % speakerCount + 1);
        quotation.quotation = Quotation{.cue = {{content.end + 6, content.end + 10}}};
        annotations.append(quotation);
    }
    return {ArticleId(1), Article(text, blocks, {}, {}), AnnotationSet(annotations), true, {}};
}

} // namespace

int main(int argc, char *argv[])
{
    const QApplication app(argc, argv);
    Catalogue catalogue;
    const StoredArticle stored = article(catalogue);
    EditableCatalogue editable(catalogue);
    QMainWindow window;
    ReviewActions actions(editable, &window);
    auto *tab = new ArticleTab(stored, editable, lightPalette(), &window);
    actions.setTab(tab);
    QuotePanel panel(editable, actions, nullptr);
    panel.setAppearance(appearanceFor(lightPalette()));
    panel.resize(328, 800);
    panel.setTab(tab);
    std::printf("%d quotations\n", quotationCount);
    report("rows alone",
           [&] { quoteList(stored.article, stored.annotations, catalogue, {}, QuoteOrder::Speakers, {}); });
    report("first showing", [&] {
        panel.refresh();
        panel.show();
        panel.grab();
    });
    report("one decision", [&] {
        tab->annotated().push({}, edits::accept({tab->annotated().annotations().all().first()}));
        panel.refresh();
        panel.grab();
    });
    report("in the order of the text", [&] {
        panel.showView(QuotePanel::View::Text);
        panel.grab();
    });
    report("sourcing", [&] {
        panel.showView(QuotePanel::View::Sourcing);
        panel.grab();
    });
    panel.setTab(nullptr);
    actions.setTab(nullptr);
    return 0;
}
