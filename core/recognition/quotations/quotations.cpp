// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/recognition/quotations/quotations.h"

#include "core/recognition/quotations/frames/sentencereader.h"
#include "core/recognition/quotations/joining.h"
#include "core/recognition/quotations/speakers/speakers.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace lectern {

namespace {

constexpr size_t longestDateline = 12;
constexpr size_t longestHeading = 30;
constexpr size_t longestLabel = 6;
constexpr size_t longestSignature = 14;

/// Reads an article paragraph by paragraph.
class QuotationFinder
{
public:
    QuotationFinder(const AnalyzedText &analyzed, const CueLexicon &lexicon)
        : m_analyzed(analyzed), m_text(analyzed.text()), m_lexicon(lexicon)
    {
        for (const Block &block : analyzed.article.blocks())
            m_paragraphs.append(block.range);
        m_regions = findQuoteRegions(m_text, m_paragraphs);
    }

    Attributions run(const Job &job)
    {
        for (qsizetype i = 0; i < m_paragraphs.size() && !job.canceled(); ++i)
            readParagraph(i);
        joinContinuations(m_text, m_paragraphs, m_regions, m_found);
        return std::move(m_found);
    }
    const std::vector<QuoteRegion> &regions() const { return m_regions; }

private:
    std::span<const Token> nextTokens(TextRange paragraph)
    {
        const Tokens &tokens = m_analyzed.tokens;
        while (m_token < tokens.size() && tokens[m_token].start < paragraph.start)
            ++m_token;
        const size_t first = m_token;
        while (m_token < tokens.size() && tokens[m_token].start < paragraph.end)
            ++m_token;
        return std::span(tokens).subspan(first, m_token - first);
    }

    void readParagraph(qsizetype index)
    {
        const TextRange paragraph = m_paragraphs[index];
        while (m_region < qsizetype(m_regions.size()) && m_regions[size_t(m_region)].range.end <= paragraph.start)
            ++m_region;
        const std::span<const Token> tokens = nextTokens(paragraph);
        if (m_analyzed.article.blocks()[index].kind == BlockKind::Byline)
            return;
        std::vector<Unit> units = unitsOf(m_text, tokens, m_regions, m_region, m_lexicon);
        units.erase(units.begin(), units.begin() + qsizetype(datelineLength(units)));
        readSignatures(units);
        if (units.empty())
            return;
        if (readLabel(tokens, paragraph))
            return;
        if (m_pending) {
            Attribution found = *std::exchange(m_pending, {});
            takeParagraph(found, units, paragraph);
            if (units.front().isQuote() && units.size() == 1)
                return;
        }
        const bool headline = index == 0 || isTitleCased(units);
        for (const Units sentence : sentencesOf(units)) {
            SentenceReader reader(m_text, sentence, m_lexicon, headline);
            Attributions found = reader.read();
            m_found.insert(m_found.end(), found.begin(), found.end());
            if (const Attribution *pending = reader.pending();
                pending && sentence.data() + sentence.size() == units.data() + units.size())
                m_pending = *pending;
        }
    }

    /// "Some Say It Proves He Won": a heading within the text.
    static bool isTitleCased(Units units)
    {
        size_t words = 0;
        size_t lower = 0;
        for (const Unit &unit : units) {
            const bool counts = unit.kind == UnitKind::Word && unit.range.length() > 4;
            words += counts;
            lower += counts && !unit.capital && !unit.number;
        }
        return words >= 4 && lower == 0 && units.size() <= longestHeading;
    }

    /// "LONDON (Reuters) –": how many units it takes at the start of a paragraph.
    size_t datelineLength(Units units) const
    {
        if (units.size() < 3 || !units.front().capital || !units.front().range.of(m_text).isUpper())
            return 0;
        for (size_t i = 1; i < units.size() && i <= longestDateline; ++i) {
            if (units[i].isDash() && units[i - 1].range.end < units[i].range.start)
                return i + 1;
            if (units[i].isQuote() ||
                (units[i].isWord() && !units[i].capital && !units[i].is(Grammar::Time | Grammar::And)))
                return 0;
        }
        return 0;
    }

    /// "He continued:" before this paragraph: its quotations, or all of it.
    void takeParagraph(Attribution &found, const std::vector<Unit> &units, TextRange paragraph)
    {
        if (units.front().isQuote())
            found.content = {units.front().range};
        else
            found.content = {paragraph};
        if (units.front().isQuote() || (units.size() > 3 && found.verb >= 0))
            m_found.push_back(found);
    }

    /// A transcript: "KING: …", "Q: …", whatever mark may open before the name.
    bool readLabel(std::span<const Token> tokens, TextRange paragraph)
    {
        size_t first = 0;
        while (first < tokens.size() && first < 2 && tokens[first].kind == TokenKind::Punctuation)
            ++first;
        size_t end = first;
        while (end < tokens.size() && end - first < longestLabel && !tokens[end].isSign(U':') &&
               (tokens[end].isWord() || tokens[end].isSign(U'.')))
            ++end;
        if (end == first || end + 1 >= tokens.size() || !tokens[end].isSign(U':'))
            return false;
        const TextRange label = tokens[first].range().united(tokens[end - 1].range());
        const QStringView name = label.of(m_text);
        const bool capitals = std::ranges::none_of(name, [](QChar c) { return c.isLower(); });
        const bool letter = name == u"Q" || name == u"A";
        if (!capitals || (name.size() < 3 && !letter) || !name.front().isLetter())
            return false;
        m_found.push_back(
            {{{tokens[end + 1].range().start, paragraph.end}}, tokens[end].range(), label, -1, AttributionRule::Label});
        return true;
    }

    /// “…” – Ann Lee: takes the quotations that end with a dash and a name out of the units.
    void readSignatures(std::vector<Unit> &units)
    {
        for (size_t i = 0; i + 2 < units.size(); ++i) {
            if (!units[i].isQuote() || units[i].brief || !units[i + 1].isDash() || !units[i + 2].capital)
                continue;
            size_t end = i + 2;
            while (end < units.size() && !units[end].isQuote() && !units[end].isStop() && end - i <= longestSignature)
                ++end;
            const bool named = std::ranges::none_of(std::span(units).subspan(i + 2, end - i - 2), [](const Unit &unit) {
                return unit.isFiniteCue() || unit.is(Grammar::FiniteVerb | Grammar::Be | Grammar::Have);
            });
            if (!named || end - i > longestSignature)
                continue;
            m_found.push_back({{units[i].range},
                               units[i + 1].range,
                               units[i + 2].range.united(units[end - 1].range),
                               -1,
                               AttributionRule::Label});
            if (end < units.size() && units[end].isStop() && !units[end].isQuote())
                ++end;
            units.erase(units.begin() + qsizetype(i), units.begin() + qsizetype(end));
            --i;
        }
    }

    const AnalyzedText &m_analyzed;
    QStringView m_text;
    const CueLexicon &m_lexicon;
    TextRanges m_paragraphs = {};
    std::vector<QuoteRegion> m_regions = {};
    Attributions m_found = {};
    std::optional<Attribution> m_pending = {};
    size_t m_token = 0;
    qsizetype m_region = 0;
};

/// By the share of letters and digits that stand between double quotation marks.
QuotationType typeOf(QStringView text, const TextRanges &content, const std::vector<QuoteRegion> &regions)
{
    qsizetype all = 0;
    qsizetype quoted = 0;
    for (const TextRange range : content) {
        auto region =
            std::ranges::upper_bound(regions, range.start, {}, [](const QuoteRegion &r) { return r.range.end; });
        for (qsizetype at = range.start; at < range.end; ++at) {
            if (!text[at].isLetterOrNumber())
                continue;
            while (region != regions.end() && region->range.end <= at)
                ++region;
            ++all;
            quoted += region != regions.end() && region->range.contains(at);
        }
    }
    if (quoted == 0)
        return QuotationType::Indirect;
    return quoted * 10 >= all * 9 ? QuotationType::Direct : QuotationType::Mixed;
}

QString reasonFor(const Attribution &found, QStringView text)
{
    const auto told = [](const char *reason) { return QCoreApplication::translate("lectern", reason); };
    const QString cue = found.cue.of(text).toString();
    switch (found.rule) {
    case AttributionRule::Before:
        return told(QT_TRANSLATE_NOOP("lectern", "The source is the subject of “%1” after the quotation.")).arg(cue);
    case AttributionRule::Inverted:
        return told(QT_TRANSLATE_NOOP("lectern", "The source follows “%1” after the quotation.")).arg(cue);
    case AttributionRule::After:
        return told(QT_TRANSLATE_NOOP("lectern", "The source is the subject of “%1” before the quotation.")).arg(cue);
    case AttributionRule::SharedSubject:
        return told(QT_TRANSLATE_NOOP("lectern", "“%1” has the same subject as the verb before it.")).arg(cue);
    case AttributionRule::Phrase: return told(QT_TRANSLATE_NOOP("lectern", "The source follows “%1”.")).arg(cue);
    case AttributionRule::Gerund:
        return told(QT_TRANSLATE_NOOP("lectern", "“%1” goes on from what the sentence says of its subject.")).arg(cue);
    case AttributionRule::Noun: return told(QT_TRANSLATE_NOOP("lectern", "The source is whose “%1” it is.")).arg(cue);
    case AttributionRule::Label:
        return told(QT_TRANSLATE_NOOP("lectern", "The name before the colon says who speaks."));
    case AttributionRule::NextParagraph:
        return told(QT_TRANSLATE_NOOP("lectern", "“%1” before the paragraph announces it.")).arg(cue);
    case AttributionRule::Continued:
        return told(QT_TRANSLATE_NOOP("lectern", "It goes on from the quotation before it."));
    case AttributionRule::Nearest:
        return told(QT_TRANSLATE_NOOP("lectern", "“%1” is the nearest verb of saying.")).arg(cue);
    }
    return {};
}

QString ruleId(AttributionRule rule)
{
    constexpr std::array names = {u"before", u"inverted", u"after",          u"shared-subject", u"phrase", u"gerund",
                                  u"noun",   u"label",    u"next-paragraph", u"continued",      u"nearest"};
    return u"quotation."_s + QStringView(names[size_t(rule)]).toString();
}

} // namespace

QList<Annotation> findQuotations(const AnalyzedText &analyzed, const CueLexicon &lexicon, const Job &job)
{
    QuotationFinder finder(analyzed, lexicon);
    Attributions attributions = finder.run(job);
    std::ranges::sort(attributions, {},
                      [](const Attribution &a) { return a.source.isEmpty() ? a.content.first() : a.source; });
    SpeakerResolver resolver(analyzed, lexicon, finder.regions());
    QList<Annotation> annotations;
    for (const Attribution &found : attributions) {
        const Speaker speaker = resolver.resolve(found);
        Quotation quotation;
        if (!found.cue.isEmpty())
            quotation.cue = {found.cue};
        if (!found.source.isEmpty())
            quotation.source = {found.source};
        quotation.type = typeOf(analyzed.text(), found.content, finder.regions());
        quotation.sourceKind = speaker.kind;
        quotation.grade = speaker.sourcing.grade;
        quotation.affiliation = speaker.sourcing.affiliation;
        quotation.furtherSpeakers = speaker.others;
        if (found.verb >= 0)
            quotation.stance = lexicon.verb(qint16(found.verb)).stance;
        Annotation annotation{derivedAnnotationId(AnnotationKind::Quotation, found.content), AnnotationKind::Quotation};
        annotation.ranges = found.content;
        annotation.entity = speaker.entity;
        QString reason = reasonFor(found, analyzed.text());
        if (!speaker.reason.isEmpty())
            reason += u' ' + speaker.reason;
        annotation.origin = {u"quotations"_s, ruleId(found.rule), reason};
        annotation.quotation = quotation;
        annotations.append(annotation);
    }
    std::ranges::sort(annotations, comesBefore);
    return annotations;
}

} // namespace lectern
