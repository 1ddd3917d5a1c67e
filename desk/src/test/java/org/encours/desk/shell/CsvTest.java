package org.encours.desk.shell;

import static org.assertj.core.api.Assertions.assertThat;

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
    assertThat(Csv.cell(value)).isEqualTo(cell);
  }
}
