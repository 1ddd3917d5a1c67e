package org.encours.local.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.encours.testkit.Contracts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** {@code docs/events.md} says what the contracts say and who listens in the code. */
class EventsDocTest {

  static final List<String> SERVICES = Project.SERVICES;

  private record Row(String link, String meaning, String heardBy) {}

  @Test
  void everyEventHasItsRow() {
    Set<String> contracts = new TreeSet<>(Contracts.allTypes("agency"));
    Project.SERVICES.forEach(service -> contracts.addAll(Contracts.allTypes(service)));

    assertThat(rows().keySet()).isEqualTo(contracts);
  }

  @Test
  void everyRowSaysWhatTheContractSays() {
    rows()
        .forEach(
            (type, row) -> {
              Path schema = Project.ROOT.resolve("docs").resolve(row.link()).normalize();

              assertThat(schema.getFileName()).hasToString(type + ".schema.json");
              assertThat(Project.text(schema))
                  .contains("\"description\": \"" + row.meaning() + "\"");
            });
  }

  @ParameterizedTest
  @FieldSource("SERVICES")
  void whoHearsAnEventIsWhoHandlesItInTheCode(String service) {
    Set<String> documented = new TreeSet<>();
    rows()
        .forEach(
            (type, row) -> {
              if (List.of(row.heardBy().split(", ")).contains(service)) {
                documented.add(type);
              }
            });

    assertThat(documented).isEqualTo(Project.heardBy(service));
  }

  @ParameterizedTest
  @FieldSource("SERVICES")
  void aServicePublishesWhatItsContractsName(String service) {
    assertThat(Project.saidBy(service)).isEqualTo(Contracts.allTypes(service));
  }

  private static Map<String, Row> rows() {
    Map<String, Row> rows = new TreeMap<>();
    var row = Pattern.compile("(?m)^\\| \\[([^]]+)]\\(([^)]+)\\) \\| (.*?) \\| (.*?) ?\\|$");
    var matcher = row.matcher(Project.doc("events.md"));
    while (matcher.find()) {
      Row earlier =
          rows.put(matcher.group(1), new Row(matcher.group(2), matcher.group(3), matcher.group(4)));
      assertThat(earlier).as("%s has one row", matcher.group(1)).isNull();
    }
    return rows;
  }
}
