package org.encours.platform.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.fasterxml.jackson.module.paramnames.ParameterNamesModule;
import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.encours.kernel.Money;
import org.encours.kernel.Violation;
import org.encours.platform.json.JsonRules;
import org.encours.platform.problems.InvalidInput;
import org.encours.platform.problems.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RequestJsonTest {

  enum Kind {
    GOODS,
    SERVICE
  }

  record Line(@NotBlank String description, @NotNull @Positive BigDecimal quantity, Kind kind) {
    Line {
      if ("forbidden".equals(description)) {
        throw new IllegalArgumentException("this is not sold");
      }
    }
  }

  record Order(
      @NotBlank @Size(max = 10) String number,
      @NotNull LocalDate issueDate,
      Optional<LocalDate> until,
      Money total,
      int copies,
      boolean urgent,
      @NotNull @Size(min = 1) List<@Valid Line> lines,
      Map<String, String> labels) {
    Order {
      lines = lines == null ? null : List.copyOf(lines);
    }
  }

  record Strict(String name) {
    Strict {
      Objects.requireNonNull(name, "name");
    }
  }

  private static final String SOUND =
      """
      {"number":"A-1","issueDate":"2026-10-31","until":"2099-12-31","copies":2,"urgent":true,
       "total":{"amount":"1.00","currency":"EUR"},
       "lines":[{"description":"x","quantity":"1.5","kind":"GOODS"}],"labels":{"a":"b"}}
      """;

  private final RequestJson json;

  RequestJsonTest() {
    ObjectMapper house =
        new ObjectMapper()
            .registerModules(new JavaTimeModule(), new Jdk8Module(), new ParameterNamesModule());
    new JsonRules().customize(house);
    Clock clock = Clock.fixed(Instant.parse("2026-12-01T00:00:00Z"), ZoneOffset.UTC);
    json =
        new RequestJson(
            house,
            new BusinessDates(clock),
            Validation.buildDefaultValidatorFactory().getValidator());
  }

  @Test
  void aSoundBodyIsRead() {
    Order order = read(SOUND);
    assertThat(order.until()).contains(LocalDate.of(2099, 12, 31));
    assertThat(order.lines()).hasSize(1);
  }

  @Test
  void everyFaultIsNamedAtOnceByItsPath() {
    assertThat(
            faults(
                """
                {"number":"","issueDate":"31/10/2026","total":{"amount":"1.005","currency":"EUR"},
                 "copies":"2","urgent":"yes","typo":1,
                 "lines":[{"description":"x","quantity":"-1","kind":"LOAN"},
                          {"quantity":"many","tax":"21"}, 7]}
                """))
        .extracting(Violation::path)
        .containsExactlyInAnyOrder(
            "number",
            "issueDate",
            "total",
            "copies",
            "urgent",
            "typo",
            "lines[0].quantity",
            "lines[0].kind",
            "lines[1].description",
            "lines[1].quantity",
            "lines[1].tax",
            "lines[2]");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"2026-10-31\" | 20000 | issueDate | is no date, for example 2026-10-31",
        "\"2026-10-31\" | [2026,10,31] | issueDate | is no date",
        "\"2026-10-31\" | \"2026-02-30\" | issueDate | is no date",
        "\"2026-10-31\" | \"+999999999-12-31\" | issueDate | from 1990-01-01 to 2036-12-01",
        "\"2026-10-31\" | \"1989-12-31\" | issueDate | from 1990-01-01",
        "\"2099-12-31\" | \"9999-12-31\" | until | to 2199-12-31",
        "\"copies\":2 | \"copies\":2.5 | copies | is no whole number",
        "\"copies\":2 | \"copies\":null | copies | may not be null",
        "\"urgent\":true | \"urgent\":1 | urgent | must be true or false",
        "\"A-1\" | 17 | number | must be a text",
        "\"A-1\" | \"a\\u0000b\" | number | no text may hold",
        "\"A-1\" | \"a\\ud800b\" | number | no text may hold",
        "\"A-1\" | \"a\\uFFFEb\" | number | no text may hold",
        "\"1.5\" | \"1e1000000000\" | lines[0].quantity | is no decimal number",
        "\"1.5\" | 1e1000000000 | lines[0].quantity | is no decimal number",
        "\"GOODS\" | \"LOAN\" | lines[0].kind | must be one of [GOODS, SERVICE]",
        "\"GOODS\" | 1 | lines[0].kind | must be one of [GOODS, SERVICE]",
        "\"x\" | \"forbidden\" | lines[0] | this is not sold",
        "\"1.00\" | \"1.005\" | total | finer than EUR",
        "[{ | {\"a\":[{ | lines | must be a list",
        "\"b\" | null | labels.a | may not be null"
      })
  void aFaultIsSaidInPlainWords(String part, String wrong, String path, String words) {
    String body = SOUND.replace(part, wrong);
    if (wrong.startsWith("{\"a\"")) {
      body = body.replace("}],", "}]},");
    }
    List<Violation> faults = faults(body);
    assertThat(faults).extracting(Violation::path).containsExactly(path);
    assertThat(faults.getFirst().message()).contains(words).doesNotContain("java", "`");
  }

  @Test
  void nullInAListAndAMissingPartAreNamed() {
    assertThat(faults(SOUND.replace("[{", "[null,{")))
        .containsExactly(new Violation("lines[0]", "may not be null"));
    assertThatThrownBy(() -> json.read("{}".getBytes(StandardCharsets.UTF_8), Strict.class))
        .isInstanceOfSatisfying(
            InvalidInput.class,
            e ->
                assertThat(e.violations())
                    .extracting(Violation::message)
                    .containsExactly("name is missing"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"null", "[]", "7", "\"x\""})
  void anotherKindOfBodyIsOneClearFault(String body) {
    assertThat(faults(body)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{",
        "{\"number\":\"A\",\"number\":\"B\"}",
        "{} {}",
        "{\"lines\":[{\"quantity\":}]}"
      })
  void whatIsNoJsonIsAMalformedBody(String body) {
    assertThatThrownBy(() -> read(body))
        .isInstanceOfSatisfying(
            ProblemException.class, e -> assertThat(e.problem().status()).isEqualTo(400));
  }

  private Order read(String body) {
    return json.read(body.getBytes(StandardCharsets.UTF_8), Order.class);
  }

  private List<Violation> faults(String body) {
    try {
      throw new AssertionError("accepted: " + read(body));
    } catch (InvalidInput invalid) {
      return invalid.violations();
    }
  }
}
