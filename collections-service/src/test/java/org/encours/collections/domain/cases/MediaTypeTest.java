package org.encours.collections.domain.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a file is, is told from its bytes. */
class MediaTypeTest {

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource({
    "255044462d312e37, PDF",
    "89504e470d0a1a0a00, PNG",
    "ffd8ffe000104a46, JPEG",
    "c3a9090a0d, TEXT",
  })
  void whatMayBeSentIsKnownByItsBeginning(String hex, MediaType type) {
    assertThat(MediaType.of(HexFormat.of().parseHex(hex))).contains(type);
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"4d5a9000", "504b0304", "7f454c46", "00", "ff", "e9"})
  void programsArchivesAndWhatIsNoUtf8AreNot(String hex) {
    assertThat(MediaType.of(HexFormat.of().parseHex(hex))).isEqualTo(Optional.empty());
  }

  @org.junit.jupiter.api.Test
  void aPageThatABrowserWouldRunIsTextAndNothingElse() {
    byte[] page = "<html><script>1</script>".getBytes(StandardCharsets.UTF_8);
    assertThat(MediaType.of(page)).contains(MediaType.TEXT);
    assertThat(MediaType.of(new byte[0])).isEmpty();
  }
}
