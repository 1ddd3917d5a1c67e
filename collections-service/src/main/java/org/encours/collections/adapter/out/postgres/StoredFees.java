package org.encours.collections.adapter.out.postgres;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.encours.collections.domain.agency.Agency;
import org.encours.collections.domain.lot.Lot;

/** Fee schedules of agencies and mandates; the percent had another name once. */
final class StoredFees {

  private StoredFees() {}

  static Agency agency(String kept, DomainJson json) {
    ObjectNode tree = json.parse(kept);
    upcast(tree.get("feeSchedule"));
    return json.read(tree, Agency.class);
  }

  static Lot lot(String kept, DomainJson json) {
    ObjectNode tree = json.parse(kept);
    upcast(tree.path("terms").get("feeSchedule"));
    return json.read(tree, Lot.class);
  }

  /**
   * @param schedule may be null, in what has none
   */
  static void upcast(JsonNode schedule) {
    if (schedule != null) {
      for (JsonNode band : schedule.path("bands")) {
        if (band.has("successShare")) {
          ObjectNode known = (ObjectNode) band;
          known.set("successPercent", known.remove("successShare"));
        }
      }
    }
  }
}
