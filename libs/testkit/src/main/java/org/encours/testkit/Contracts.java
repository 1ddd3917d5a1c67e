package org.encours.testkit;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The event contracts, as tests of producers and consumers use them: a producer asserts that what
 * it publishes is valid, a consumer reads every example.
 */
public final class Contracts {

  private static final String BASE = "https://encours.org/contracts/";

  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(
          SpecificationVersion.DRAFT_2020_12,
          registry ->
              registry.schemas(
                  iri ->
                      iri.startsWith(BASE)
                          ? Strictness.closed(ContractFiles.text(iri.substring(BASE.length())))
                          : null));

  private Contracts() {}

  /**
   * Asserts that a producer may publish this. Fields that the contract does not name are refused as
   * well: consumers let them pass, so a misspelt optional field would otherwise go unseen.
   *
   * @param eventType the wire name, for example {@code invoice.issued.v1}
   * @param json the event's data, without the envelope
   * @throws AssertionError naming every violation by its path
   * @throws IllegalArgumentException when there is no such event
   */
  public static void assertValid(String eventType, String json) {
    List<Error> errors =
        schema(eventType)
            .validate(
                json,
                InputFormat.JSON,
                run -> run.executionConfig(config -> config.formatAssertionsEnabled(true)));
    if (!errors.isEmpty()) {
      String list = errors.stream().map(Error::toString).collect(Collectors.joining("\n  "));
      throw new AssertionError(eventType + " breaks its contract:\n  " + list + "\nin " + json);
    }
  }

  /**
   * Asserts that a record's headers are those of an event of ours.
   *
   * @throws AssertionError naming every violation
   */
  public static void assertHeaders(Map<String, String> headers) {
    List<Error> errors =
        REGISTRY
            .getSchema(SchemaLocation.of(BASE + "cloudevents-headers.schema.json"))
            .validate(
                JsonMapper.shared().writeValueAsString(headers),
                InputFormat.JSON,
                run -> run.executionConfig(config -> config.formatAssertionsEnabled(true)));
    if (!errors.isEmpty()) {
      throw new AssertionError("headers break their contract: " + errors + "\nin " + headers);
    }
  }

  /**
   * The example with every field, then the one with required fields only.
   *
   * @throws IllegalArgumentException when there is no such event
   */
  public static List<String> examples(String eventType) {
    String events = ContractFiles.producerOf(eventType) + "/events/" + eventType;
    return Stream.of(".full.json", ".minimal.json")
        .map(suffix -> ContractFiles.text(events + suffix))
        .toList();
  }

  /**
   * The example as a later producer may send it: with a field that today's contract does not name.
   */
  public static String withLaterField(String json) {
    ObjectNode later = JsonMapper.shared().readTree(json).asObject();
    return later.put("addedLater", "by a newer producer").toString();
  }

  /** Wire names of all events of {@code invoice, risk, dunning, collections} or {@code agency}. */
  public static SortedSet<String> allTypes(String producer) {
    return ContractFiles.typesOf(producer);
  }

  private static Schema schema(String eventType) {
    return REGISTRY.getSchema(
        SchemaLocation.of(
            BASE + ContractFiles.producerOf(eventType) + "/events/" + eventType + ".schema.json"));
  }
}
