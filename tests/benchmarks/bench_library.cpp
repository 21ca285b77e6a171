// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the library takes at the program's start, for a long article, and for one
// change. Usage: bench_library [HEADERS]

#include "core/annotation/anchor.h"
#include "core/library/library.h"
#include "tests/support/randomannotations.h"
#include "tests/support/randomtext.h"
#include "tests/support/sampledata.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTextStream>

using namespace lectern;
using namespace lectern::tests;
using namespace Qt::StringLiterals;

namespace {

double timed(const auto &function)
{
    QElapsedTimer timer;
    timer.start();
    function();
    return double(timer.nsecsElapsed()) / 1e6;
}

void print(const QString &what, double milliseconds)
{
    QTextStream(stdout) << u"%1 %2 ms\n"_s.arg(what, -52).arg(milliseconds, 8, 'f', 2);
}

template<typename T>
T valueOf(Result<T> result)
{
    if (!result)
        qFatal() << result.error().message << result.error().details;
    return *std::move(result);
}

Article longArticle(QRandomGenerator &random) { return articleOf(randomText(random, 30'000, 30'000).split(u'\n')); }

void start(const QString &path, const QString &size)
{
    std::unique_ptr<Library> library;
    QList<ArticleHeader> headers;
    print(u"open, "_s + size, timed([&] { library = valueOf(Library::open(path)); }));
    print(u"headers, "_s + size, timed([&] { headers = valueOf(library->headers()); }));
    print(u"catalogue, "_s + size, timed([&] { (void)valueOf(library->catalogue()); }));
    print(u"the latest article, "_s + size, timed([&] { (void)valueOf(library->article(headers.first().id)); }));
}

void longOne(Library &library, QRandomGenerator &random)
{
    const Article article = longArticle(random);
    const QString size = u"%1 characters"_s.arg(article.text().size());
    const QByteArray bytes = article.text().toUtf8();
    std::optional<StoredArticle> stored;
    print(u"add "_s + size, timed([&] { stored = valueOf(library.add(article, bytes)); }));
    print(u"read "_s + size, timed([&] { (void)valueOf(library.article(stored->id)); }));
    const QList<Annotation> annotations = randomAnnotations(random, article.text().size() - 20, 10'000);
    print(u"save 10 000 annotations"_s, timed([&] { (void)library.save(stored->id, {{}, annotations}); }));
    print(u"read it with them"_s, timed([&] { (void)valueOf(library.article(stored->id)); }));
    Annotation changed = annotations[5000];
    changed.note = u"A note"_s;
    print(u"save one change among them"_s,
          timed([&] { (void)library.save(stored->id, {{annotations[5000]}, {changed}}); }));
    const QString edited = u"Intro\n"_s + article.text().sliced(article.text().size() / 2) + article.text();
    print(u"re-anchor them in a text changed throughout"_s,
          timed([&] { (void)reanchor(article.text(), edited, annotations); }));
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const int count = argc > 1 ? atoi(argv[1]) : 100'000;
    const QTemporaryDir folder;
    QRandomGenerator random(1);

    const QString small = folder.filePath(u"small.sqlite"_s);
    print(u"make a library"_s, timed([&] { (void)valueOf(Library::open(small)); }));
    {
        const auto library = valueOf(Library::open(small));
        for (int i = 0; i < 20; ++i)
            (void)library->add(articleOf(randomText(random, 20, 3000).split(u'\n')), {});
    }
    start(small, u"20 articles"_s);
    longOne(*valueOf(Library::open(small)), random);

    const QString large = folder.filePath(u"large.sqlite"_s);
    {
        const auto library = valueOf(Library::open(large));
        (void)library->transact([&](Library &open) -> Result<void> {
            for (int i = 0; i < count; ++i)
                (void)open.add(articleOf({randomText(random, 1, 3000).first(60), u"Text"_s}), {});
            return {};
        });
    }
    start(large, u"%1 articles"_s.arg(count));
    return 0;
}
