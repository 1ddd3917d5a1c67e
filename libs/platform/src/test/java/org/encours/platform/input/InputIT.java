package org.encours.platform.input;

import static org.encours.platform.Api.erp;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import org.encours.testkit.WithServers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A request that is wrong is told all that is wrong with it, and nothing of how we are built. */
@QuarkusTest
@WithServers
class InputIT {

  private static final String ONE = "/v1/inputs/0193b2f0-6d1e-7c3a-9f52-8a4b1c0d2e3f";

  @Test
  void goodParametersAreRead() {
    erp()
        .get(ONE + "?asOf=2026-10-31&limit=7&color=RED&month=2026-10&open=true&tag=a&tag=b")
        .then()
        .statusCode(200)
        .body(endsWith(" 2026-10-31 7 RED 2026-10 [a, b]"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "asOf=31-10-2026 | asOf | is no date, for example 2026-10-31",
        "asOf= | asOf | is no date, for example 2026-10-31",
        "asOf=9999-12-31 | asOf | must be a date from 1990-01-01",
        "since=yesterday | since | is no point in time",
        "open=maybe | open | must be true or false",
        "limit=many | limit | is no whole number",
        "color=GREEN | color | must be one of [RED, BLUE]",
        "month=2026-13 | month | is no month, for example 2026-10",
        "q=a%00b | q | no text may hold",
        "limit=1&limit=2 | limit | is given more than once",
        "colour=RED | colour | unknown parameter; known are [asOf, color, limit, month, open, q,"
            + " since, tag]"
      })
  void aWrongParameterIsNamedWithWhatIsAllowed(String query, String path, String words) {
    erp()
        .urlEncodingEnabled(false)
        .get(ONE + "?" + query)
        .then()
        .statusCode(422)
        .contentType("application/problem+json")
        .body("type", endsWith("/invalid-input"))
        .body("violations.path", contains(path))
        .body("violations[0].message", containsString(words));
  }

  @Test
  void allWrongParametersAreNamedAtOnceAlsoThePathsId() {
    erp()
        .get("/v1/inputs/no-id?asOf=x&color=GREEN&foo=1")
        .then()
        .statusCode(422)
        .body("violations.path", containsInAnyOrder("id", "asOf", "color", "foo"));
  }

  @Test
  void allFaultsOfABodyAreNamedAtOnceAsTheyStandInIt() {
    erp()
        .body("{\"parts\":[{\"name\":\" \",\"on\":20000},{\"nam\":\"x\"}]}")
        .post("/v1/inputs")
        .then()
        .statusCode(422)
        .body(
            "violations.path",
            containsInAnyOrder(
                "title",
                "parts[0].name",
                "parts[0].on",
                "parts[1].nam",
                "parts[1].name",
                "parts[1].on"))
        .body(not(containsString("java")));
  }

  @Test
  void anEmptyBodyIsOneClearProblemUnlessItMayBeLeftOut() {
    for (String body : new String[] {"", " ", "null"}) {
      erp()
          .body(body)
          .post("/v1/inputs")
          .then()
          .statusCode(422)
          .body("violations", hasSize(1))
          .body("violations[0].path", equalTo(""))
          .body("violations[0].message", equalTo("a JSON body is required"));
    }
    erp().post("/v1/inputs/optional").then().statusCode(200).body(equalTo("true"));
  }

  @Test
  void aValueThatTheDatabaseCannotHoldIsTheCallersFault() {
    erp().get("/v1/inputs/days-after/3").then().statusCode(200).body(equalTo("2026-01-04"));
    erp()
        .get("/v1/inputs/days-after/2147483647")
        .then()
        .statusCode(422)
        .body("type", endsWith("/invalid-input"));
  }
}
