// SPDX-FileCopyrightText: 2026 The Lectern authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/recognition/tagger/taggertrainer.h"

#include "core/recognition/tagger/tagger.h"
#include "core/text/offsets.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtEndian>

#include <algorithm>
#include <bit>
#include <random>
#include <unordered_map>

namespace lectern {

using namespace Qt::StringLiterals;

namespace {

/// Neighbouring tokens with the numbers of their features and their right labels.
struct Example
{
    std::vector<std::vector<quint32>> features = {};
    std::vector<std::uint8_t> labels = {};
};

struct GoldName
{
    TextRange range;
    AnnotationKind kind;
};

std::optional<AnnotationKind> kindNamed(const QString &name)
{
    if (name == "country"_L1)
        return AnnotationKind::Country;
    if (name == "organization"_L1)
        return AnnotationKind::Organization;
    if (name == "person"_L1)
        return AnnotationKind::Person;
    if (name == "place"_L1)
        return AnnotationKind::Place;
    return {};
}

/// Lazily averaged weights: `sum` holds what an update of the past counts less.
struct Weight
{
    float value = 0;
    double sum = 0;

    void add(float change, double step)
    {
        value += change;
        sum += double(change) * step;
    }
    float average(double steps) const { return float(value - sum / steps); }
};

using Weights = std::array<Weight, taggerlabel::count>;

class TaggerTrainer
{
public:
    TaggerTrainer(const TaggerTraining &training, const Lexicons &lexicons) : m_training(training), m_lexicons(lexicons)
    {
    }

    Result<TrainedTagger> run(const Job &job)
    {
        for (const QString &path : m_training.files) {
            if (const auto read = readFile(path); !read)
                return std::unexpected(read.error());
        }
        dropRareFeatures();
        m_means.assign(m_numbers.size(), {});
        std::mt19937 random(m_training.seed);
        for (int voter = 0; voter < m_training.voters; ++voter) {
            m_weights.assign(m_numbers.size(), {});
            m_transitions = {};
            m_step = 0;
            for (int round = 0; round < m_training.rounds; ++round) {
                if (job.canceled())
                    return failure(QCoreApplication::translate("lectern", "Training was canceled."));
                std::ranges::shuffle(m_examples, random);
                for (const Example &example : m_examples)
                    learn(example);
                job.report(voter * m_training.rounds + round + 1, m_training.voters * m_training.rounds);
            }
            vote();
        }
        m_result.bytes = write();
        return std::move(m_result);
    }

private:
    Result<void> readFile(const QString &path)
    {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly)) {
            return failure(
                QCoreApplication::translate("lectern", "“%1” cannot be read: %2.").arg(path, file.errorString()));
        }
        for (int line = 1; !file.atEnd(); ++line) {
            const QByteArray bytes = file.readLine().trimmed();
            if (bytes.isEmpty())
                continue;
            const QJsonDocument document = QJsonDocument::fromJson(bytes);
            if (!document.isObject() || !document[u"text"].isString()) {
                return failure(
                    QCoreApplication::translate(
                        "lectern",
                        "“%1” has no marked text in line %2: an object with “text” and “mentions” is needed.")
                        .arg(path)
                        .arg(line));
            }
            readText(document.object());
        }
        return {};
    }

    void readText(const QJsonObject &document)
    {
        const QString text = document[u"text"].toString();
        const CodePointOffsets offsets(text);
        QList<GoldName> names;
        const QJsonArray mentions = document[u"mentions"].toArray();
        for (const auto &value : mentions) {
            const auto kind = kindNamed(value[u"type"].toString());
            // Nationalities that a corpus does not mark by its own rules are names all the same.
            const bool counts =
                value[u"required"].toBool(true) || value[u"note"].toString() == "added from a word list"_L1;
            if (kind && counts)
                names.append({offsets.toUtf16({value[u"start"].toInteger(), value[u"end"].toInteger()}), *kind});
        }
        const AnalyzedText analyzed = analyze(Article(text, {}, {}, {}));
        const NameContext context(analyzed, m_lexicons);
        const std::vector<std::uint8_t> labels = labelsOf(analyzed.tokens, names);
        const TaggerFeatures source(context);
        std::vector<quint64> features;
        for (const TokenSpan &stretch : source.stretches()) {
            Example example;
            for (qint32 i = stretch.first; i < stretch.end; ++i) {
                source.collect(i, features);
                example.features.push_back(numbersOf(features));
                example.labels.push_back(labels[size_t(i)]);
            }
            repair(example.labels);
            m_examples.push_back(std::move(example));
        }
        ++m_result.texts;
        m_result.names += names.size();
    }

    static std::vector<std::uint8_t> labelsOf(const Tokens &tokens, const QList<GoldName> &names)
    {
        std::vector<std::uint8_t> labels(tokens.size(), taggerlabel::outside);
        for (const GoldName &name : names) {
            const auto first = std::ranges::partition_point(
                tokens, [&](const Token &token) { return token.end() <= name.range.start; });
            const auto end =
                std::ranges::partition_point(tokens, [&](const Token &token) { return token.start < name.range.end; });
            const auto from = size_t(first - tokens.begin());
            const auto to = size_t(end - tokens.begin());
            if (from >= to || std::any_of(labels.begin() + qsizetype(from), labels.begin() + qsizetype(to),
                                          [](std::uint8_t label) { return label != 0; }))
                continue;
            for (size_t i = from; i < to; ++i) {
                const auto position = to - from == 1 ? taggerlabel::Alone
                                      : i == from    ? taggerlabel::First
                                      : i + 1 == to  ? taggerlabel::Last
                                                     : taggerlabel::Inside;
                labels[i] = std::uint8_t(taggerlabel::of(name.kind, position));
            }
        }
        return labels;
    }

    /// A name that a stretch cuts off is none.
    static void repair(std::vector<std::uint8_t> &labels)
    {
        int before = taggerlabel::outside;
        for (size_t i = 0; i < labels.size(); ++i) {
            if (!taggerlabel::mayFollow(before, labels[i]))
                labels[i] = taggerlabel::outside;
            if (!taggerlabel::mayFollow(before, labels[i]))
                dropOpenBefore(i, labels);
            before = labels[i];
        }
        dropOpenBefore(labels.size(), labels);
    }

    static void dropOpenBefore(size_t end, std::vector<std::uint8_t> &labels)
    {
        for (; end > 0 && taggerlabel::isOpen(labels[end - 1]); --end)
            labels[end - 1] = taggerlabel::outside;
    }

    std::vector<quint32> numbersOf(const std::vector<quint64> &features)
    {
        std::vector<quint32> numbers;
        numbers.reserve(features.size());
        for (const quint64 feature : features) {
            const auto number = m_numbers.try_emplace(feature, quint32(m_numbers.size())).first->second;
            if (number == m_counts.size())
                m_counts.push_back(0);
            ++m_counts[number];
            numbers.push_back(number);
        }
        return numbers;
    }

    /// A feature met once teaches nothing that holds elsewhere.
    void dropRareFeatures()
    {
        for (Example &example : m_examples) {
            for (std::vector<quint32> &numbers : example.features)
                std::erase_if(numbers, [this](quint32 number) { return m_counts[number] < 2; });
        }
    }

    void learn(const Example &example)
    {
        ++m_step;
        std::vector<TaggerScores> scores(example.labels.size());
        for (size_t i = 0; i < scores.size(); ++i) {
            scores[i].fill(0);
            for (const quint32 number : example.features[i]) {
                const Weights &weights = m_weights[number];
                for (size_t label = 0; label < weights.size(); ++label)
                    scores[i][label] += weights[label].value;
            }
        }
        TaggerTransitions transitions;
        for (size_t label = 0; label < transitions.size(); ++label) {
            for (size_t next = 0; next < transitions.size(); ++next)
                transitions[label][next] = m_transitions[label][next].value;
        }
        const std::vector<std::uint8_t> guessed = bestLabels(scores, transitions);
        if (guessed == example.labels)
            return;
        const auto step = double(m_step);
        size_t rightBefore = taggerlabel::outside;
        size_t guessBefore = taggerlabel::outside;
        for (size_t i = 0; i <= guessed.size(); ++i) {
            const size_t right = i < guessed.size() ? example.labels[i] : taggerlabel::outside;
            const size_t guess = i < guessed.size() ? guessed[i] : taggerlabel::outside;
            m_transitions[rightBefore][right].add(1, step);
            m_transitions[guessBefore][guess].add(-1, step);
            if (right != guess) {
                for (const quint32 number : example.features[i]) {
                    m_weights[number][right].add(1, step);
                    m_weights[number][guess].add(-1, step);
                }
            }
            rightBefore = right;
            guessBefore = guess;
        }
    }

    /// One order of the texts favours what came last; the mean of several does not.
    void vote()
    {
        const auto share = [this](const Weight &weight) {
            return weight.average(double(m_step)) / float(m_training.voters);
        };
        for (size_t number = 0; number < m_means.size(); ++number) {
            for (size_t label = 0; label < taggerlabel::count; ++label)
                m_means[number][label] += share(m_weights[number][label]);
        }
        for (size_t label = 0; label < taggerlabel::count; ++label) {
            for (size_t next = 0; next < taggerlabel::count; ++next)
                m_meanTransitions[label][next] += share(m_transitions[label][next]);
        }
    }

    QByteArray write()
    {
        struct Kept
        {
            quint64 feature;
            TaggerScores weights;
        };
        std::vector<Kept> kept;
        float largest = 0;
        for (const auto &[feature, number] : m_numbers) {
            const Kept entry{feature, m_means[number]};
            float highest = 0;
            for (const float weight : entry.weights)
                highest = std::max(highest, std::abs(weight));
            if (highest >= float(m_training.smallest))
                kept.push_back(entry);
            largest = std::max(largest, highest);
        }
        std::ranges::sort(kept, {}, &Kept::feature); // the same bytes on every machine
        m_result.features = qsizetype(kept.size());
        const auto capacity = quint32(kept.size() * 5 / 4 + 1);
        const float scale = std::max(largest, 1.0F) / 127;
        QByteArray checks(qsizetype(capacity) * 2, '\0');
        QByteArray weights(qsizetype(capacity) * taggerlabel::count, '\0');
        for (const Kept &entry : kept) {
            quint32 slot = Tagger::slotOf(entry.feature, capacity);
            while (qFromLittleEndian<quint16>(checks.constData() + qsizetype(slot) * 2) != 0)
                slot = slot + 1 == capacity ? 0 : slot + 1;
            qToLittleEndian<quint16>(Tagger::checkOf(entry.feature), checks.data() + qsizetype(slot) * 2);
            for (size_t label = 0; label < entry.weights.size(); ++label)
                weights[qsizetype(slot) * taggerlabel::count + qsizetype(label)] =
                    char(std::lround(entry.weights[label] / scale));
        }
        return header(capacity, scale) + checks + weights;
    }

    QByteArray header(quint32 capacity, float scale) const
    {
        QByteArray bytes("LTAG");
        const auto append = [&bytes](quint32 value) {
            const quint32 little = qToLittleEndian(value);
            bytes.append(reinterpret_cast<const char *>(&little), sizeof little);
        };
        append(Tagger::version);
        append(capacity);
        append(std::bit_cast<quint32>(scale));
        for (const TaggerScores &row : m_meanTransitions) {
            for (const float weight : row)
                append(std::bit_cast<quint32>(weight));
        }
        return bytes;
    }

    const TaggerTraining &m_training;
    const Lexicons &m_lexicons;
    TrainedTagger m_result = {};
    std::vector<Example> m_examples = {};
    std::unordered_map<quint64, quint32> m_numbers = {};
    std::vector<quint32> m_counts = {};
    std::vector<Weights> m_weights = {};
    std::array<Weights, taggerlabel::count> m_transitions = {};
    std::vector<TaggerScores> m_means = {}; ///< of the weights, over the voters so far
    TaggerTransitions m_meanTransitions = {};
    qint64 m_step = 0;
};

} // namespace

Result<TrainedTagger> trainTagger(const TaggerTraining &training, const Lexicons &lexicons, const Job &job)
{
    return TaggerTrainer(training, lexicons).run(job);
}

} // namespace lectern
