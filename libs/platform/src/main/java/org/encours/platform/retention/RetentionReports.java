package org.encours.platform.retention;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.encours.kernel.CreditorId;
import org.encours.kernel.NotFound;

/** What is kept of a person and what became of its erasure, here and in the other services. */
@Singleton
public class RetentionReports {

  /** Whether a service has answered for its part. */
  public enum State {
    /** It answered. */
    DONE,
    /** It has not heard of it yet, or keeps nothing of the person. */
    PENDING,
    /** It does not answer. */
    UNREACHABLE
  }

  /** What stands about the person in one table, and why. */
  public record Table(
      @Schema(description = "The table") String table,
      @Schema(description = "What it says of the person") String holds,
      @Schema(description = "What it is kept for") String purpose,
      @Schema(description = "The law or contract by which it is kept") String basis,
      @Schema(description = "Years that erasure leaves it; 0: it goes at once") int years,
      @Schema(
              description = "The rows as they stand, without the bytes of files",
              type = SchemaType.ARRAY,
              implementation = Object.class)
          JsonNode rows) {}

  /** One service's part of an export. */
  public record Part(
      @Schema(description = "The service") String service,
      @Schema(description = "Whether it answered; PENDING: it knows nothing of the person")
          State state,
      @Schema(description = "What it keeps, table by table, with why") List<Table> tables) {}

  /** All that is kept of a debtor. */
  public record Export(
      @Schema(description = "The debtor's reference") String debtor,
      @Schema(description = "Each service's part") List<Part> services) {}

  /** One service's part of an erasure. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Outcome(
      @Schema(description = "The service") String service,
      @Schema(description = "Whether it has erased its part; PENDING: it has not heard of it yet")
          State state,
      @Schema(description = "What went and what the law keeps; absent until it has erased")
          ErasureReport report) {}

  /** What became of a request to erase. */
  public record Erasure(
      @Schema(description = "The request") UUID requestId,
      @Schema(description = "The day it was asked for") LocalDate erasedOn,
      @Schema(description = "Each service's part") List<Outcome> services) {}

  private final PersonalDataExport export;
  private final Erasures erasures;
  private final OtherServices others;
  private final RetentionRegister register;
  private final ObjectMapper json;

  RetentionReports(
      PersonalDataExport export,
      Erasures erasures,
      OtherServices others,
      RetentionRegister register,
      ObjectMapper json) {
    this.export = export;
    this.erasures = erasures;
    this.others = others;
    this.register = register;
    this.json = json;
  }

  Export export(CreditorId creditor, String reference, String path, String authorization) {
    Optional<List<Table>> own = export.of(creditor, reference);
    List<Part> parts = new ArrayList<>();
    own.ifPresent(tables -> parts.add(new Part(register.service(), State.DONE, tables)));
    if (own.isEmpty()) {
      throw new NotFound("There is no debtor " + reference + ".");
    }
    for (OtherServices.Said said : others.get(path, authorization)) {
      parts.add(
          new Part(
              said.service(),
              state(said),
              tables(said.body().path("services").path(0).path("tables"))));
    }
    return new Export(reference, parts);
  }

  /**
   * @param authorization whose token asks the others
   */
  public Erasure erasure(CreditorId creditor, UUID request, String authorization) {
    Erasures.Done own =
        erasures.of(creditor, request).orElseThrow(() -> NotFound.of("erasure", request));
    List<Outcome> outcomes = new ArrayList<>();
    outcomes.add(new Outcome(register.service(), State.DONE, own.report()));
    for (OtherServices.Said said : others.get("/v1/erasures/" + request, authorization)) {
      JsonNode report = said.body().path("services").path(0).path("report");
      outcomes.add(
          new Outcome(
              said.service(),
              state(said),
              report.isObject() ? json.convertValue(report, ErasureReport.class) : null));
    }
    return new Erasure(request, own.erasedOn(), outcomes);
  }

  private static State state(OtherServices.Said said) {
    return switch (said.status()) {
      case 200 -> State.DONE;
      case 404 -> State.PENDING;
      default -> State.UNREACHABLE;
    };
  }

  private List<Table> tables(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false)
        .map(table -> json.convertValue(table, Table.class))
        .toList();
  }
}
