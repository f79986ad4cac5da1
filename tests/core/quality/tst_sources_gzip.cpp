// SPDX-FileCopyrightText: 2026 The Prumo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/sources/gzip.h"
#include "tests/core/quality/folder.h"

#include <QTest>

#include <zlib.h>

using namespace prumo;
using namespace prumo::quality;
using namespace prumo::quality::test;
namespace fs = std::filesystem;

namespace {

std::string gzipped(const std::string& text) {
  z_stream stream{};
  deflateInit2(&stream, 6, Z_DEFLATED, 16 + MAX_WBITS, 8, Z_DEFAULT_STRATEGY);
  std::string out(deflateBound(&stream, text.size()) + 64, '\0');
  stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(text.data()));
  stream.avail_in = static_cast<uInt>(text.size());
  stream.next_out = reinterpret_cast<Bytef*>(out.data());
  stream.avail_out = static_cast<uInt>(out.size());
  deflate(&stream, Z_FINISH);
  out.resize(stream.total_out);
  deflateEnd(&stream);
  return out;
}

std::string lines(int count) {
  std::string text = "sku,n\n";
  for (int i = 0; i < count; ++i) text += (i == count - 2 ? "" : "S" + std::to_string(i)) + "," + std::to_string(i * 7919 % 100'003) + "\n";
  return text;
}

std::size_t foldersOfOurs() {
  std::size_t count = 0;
  for (const auto& entry : fs::directory_iterator(temporaryFolder())) count += entry.path().filename().string().starts_with("prumo-") ? 1 : 0;
  return count;
}

const RuleSet kNoEmptySku = only({.columns = {"sku"}, .kind = RuleKind::NotNull});

}  // namespace

class TestSourcesGzip : public QObject {
  Q_OBJECT
private Q_SLOTS:
  void aPackedFileReadsLikeTheFile() {
    const Folder folder;
    const auto path = folder.file(gzipped(lines(150'000)), "feed.csv.gz");
    const auto preview = sniff(path);
    QVERIFY(preview);
    QCOMPARE(preview->dialect.kind, std::string{"csv"});
    const auto result = checked(path, kNoEmptySku);
    QCOMPARE(result.totals.rows, std::int64_t{150'000});
    QCOMPARE(result.totals.rejects, std::int64_t{0});
    QCOMPARE(result.totals.bytes, static_cast<std::int64_t>(fs::file_size(path)));
    QCOMPARE(linesOf(result.outcomes[0].rows), (Lines{150'000}));
  }

  void anyKindMayBePacked() {
    const Folder folder;
    const auto result = checked(folder.file(gzipped(json("{'sku':'A'}\n{'sku':''}\n")), "feed.gz"), kNoEmptySku);
    QCOMPARE(result.dialect.kind, std::string{"json"});
    QCOMPARE(result.outcomes[0].failed, std::int64_t{1});
    std::string late;
    for (int i = 0; i < 120'000; ++i) late += "<p><sku>" + std::to_string(i) + "</sku></p>\n";
    const auto xml = checked(folder.file(gzipped("<c>" + late + "<p><late>x</late></p></c>"), "feed.xml.gz"), kNoEmptySku);
    QCOMPARE(xml.columns, (std::vector<std::string>{"sku", "late"}));
    QCOMPARE(xml.totals.rows, std::int64_t{120'001});
  }

  void membersAreReadOneAfterTheOther() {
    const Folder folder;
    const auto path = folder.file(gzipped("sku\nA\n") + gzipped("\"\"\nB\n") + std::string(512, '\0'), "feed.csv.gz");
    QCOMPARE(checked(path, kNoEmptySku).totals.rows, std::int64_t{3});
  }

  void whatIsTornOrExplodesIsRefusedByName() {
    const Folder folder;
    const auto whole = gzipped(lines(200'000));
    const auto torn = folder.file(whole.substr(0, whole.size() - 20), "torn.csv.gz");
    QCOMPARE(codeOf(torn, kNoEmptySku), std::string{"quality.broken_file"});
    const auto bomb = folder.file(gzipped("sku\n" + std::string(40 << 20, '\n')), "bomb.csv.gz");
    const auto refused = check({bomb, {}}, kNoEmptySku);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code(), std::string{"quality.unpacks_too_large"});
    QCOMPARE(*argument(refused.error().message, "path"), Argument{bomb.string()});
    QCOMPARE(codeOf(folder.file("\x1F\x8Bno gzip at all", "odd.gz")), std::string{"quality.broken_file"});
  }

  void whatIsUnpackedIsPrivateAndGoes() {
    const Folder folder;
    const auto before = foldersOfOurs();
    {
      const auto unpacked = unpack(folder.file(gzipped("sku\nA\n"), "feed.csv.gz"), 0, {});
      QVERIFY(unpacked);
      QCOMPARE((*unpacked)->file.filename().string(), std::string{"feed.csv"});
      QVERIFY((fs::status((*unpacked)->file).permissions() & (fs::perms::group_all | fs::perms::others_all)) == fs::perms::none);
    }
    checked(folder.path() / "feed.csv.gz", kNoEmptySku);
    std::stop_source stopped;
    stopped.request_stop();
    QCOMPARE(unpack(folder.path() / "feed.csv.gz", 0, stopped.get_token()).error().code(), cancelled().code());
    QCOMPARE(foldersOfOurs(), before);
  }

  void anErrorNamesThePackedFile() {
    const Folder folder;
    const auto path = folder.file(gzipped(""), "empty.csv.gz");
    const auto refused = sniff(path);
    QVERIFY(!refused);
    QCOMPARE(*argument(refused.error().message, "path"), Argument{path.string()});
  }
};

QTEST_GUILESS_MAIN(TestSourcesGzip)
#include "tst_sources_gzip.moc"
