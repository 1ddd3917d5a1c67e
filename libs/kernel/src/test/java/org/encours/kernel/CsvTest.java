package org.encours.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvTest {

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '§',
      delimiter = '|',
      value = {
        "Dupont|Dupont",
        "-10.00|-10.00",
        "=1+1|'=1+1",
        "+32 2 555|'+32 2 555",
        "@SUM(A1)|'@SUM(A1)",
        "-cmd|'-cmd",
        "a,b|\"a,b\"",
        "say \"yes\"|\"say \"\"yes\"\"\""
      })
  void aCellIsATextForEverySpreadsheet(String value, String cell) {
    assertThat(Csv.of(Stream.of(List.of(value)))).isEqualTo(cell + "\r\n");
  }

  @Test
  void rowsEndWithCarriageReturnAndLineFeed() {
    assertThat(Csv.of(Stream.of(List.of("a", "b"), List.of("1", "line\nbreak"))))
        .isEqualTo("a,b\r\n1,\"line\nbreak\"\r\n");
  }
}
