package org.encours.platform.retention;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What one service erased of a debtor and what it must keep.
 *
 * @param erased tables from which something went or in which it was overwritten
 * @param kept tables of which the law keeps something, and until when
 */
public record ErasureReport(
    @Schema(description = "What went, or was overwritten") List<Erased> erased,
    @Schema(description = "What the law keeps, and until when") List<Kept> kept) {

  /** How many rows of a table went or were overwritten. */
  public record Erased(
      @Schema(description = "The table") String table,
      @Schema(description = "What it said of the person") String holds,
      @Schema(description = "How many rows") long count) {}

  /**
   * What a law keeps.
   *
   * @param until the last day of the last of them; absent while the time has not begun to run
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Kept(
      @Schema(description = "The table") String table,
      @Schema(description = "What it says of the person") String holds,
      @Schema(description = "What it is kept for") String purpose,
      @Schema(description = "The law that keeps it") String basis,
      @Schema(description = "How many rows") long count,
      @Schema(description = "Its last day; absent while the time has not begun to run")
          LocalDate until) {}

  public ErasureReport {
    erased = List.copyOf(erased);
    kept = List.copyOf(kept);
  }
}
