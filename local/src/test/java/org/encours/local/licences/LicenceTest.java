package org.encours.local.licences;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LicenceTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Apache-2.0                                        | APACHE_2
          GPL-3.0-only;MPL-2.0                              | MPL_2
          EPL-2.0;GNU Lesser General Public License         | EPL_2
          LGPL, version 2.1;Apache-2.0                      | APACHE_2
          LGPL-2.1-or-later                                 | LGPL_2_1
          (CDDL-1.0 OR GPL-2.0-with-classpath-exception)    | CDDL_1
          """)
  void ofSeveralTheMostLiberalIsChosen(String offered, Licence chosen) {
    assertThat(Licence.of(library(offered.split(";")))).contains(chosen);
  }

  @ParameterizedTest
  @CsvSource({"GPL-3.0-only", "AGPL-3.0-or-later", "SSPL-1.0", "Commercial"})
  void whatBindsTheWholeProgramIsNotShipped(String licence) {
    assertThat(LicencePage.strangers(List.of(library(licence)))).hasSize(1);
  }

  @Test
  void whatNamesNoLicenceIsNotShipped() {
    assertThat(LicencePage.strangers(List.of(library()))).hasSize(1);
  }

  @Test
  void aBillIsReadWithoutOurOwnModules() throws IOException {
    Path bill = folder.resolve("sbom.json");
    Files.writeString(
        bill,
        """
        {"components": [
          {"group": "org.encours", "name": "encours-kernel", "version": "1"},
          {"group": "org.mozilla", "name": "rhino", "version": "1.7",
           "licenses": [{"license": {"id": "MPL-2.0"}}]},
          {"group": "a.b", "name": "c", "version": "2", "licenses": [{"expression": "(MIT OR X)"}]}]}
        """);

    assertThat(LicencePage.of(BillOfMaterials.read(bill)))
        .contains("## MIT\n", "- `a.b.c-2`\n", "## MPL-2.0\n", "- `org.mozilla.rhino-1.7`\n")
        .doesNotContain("kernel");
  }

  private static Library library(String... licences) {
    return new Library("org.example", "some", "1.0", List.of(licences));
  }
}
