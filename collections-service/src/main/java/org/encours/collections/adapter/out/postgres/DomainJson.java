package org.encours.collections.adapter.out.postgres;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonSubTypes.Type;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import org.encours.collections.domain.cases.CaseState;
import org.encours.collections.domain.lot.LotTerms;
import org.encours.collections.domain.route.Route;
import org.encours.kernel.CreditorId;

/** Domain values as {@code jsonb}: nested data that is never queried by itself. */
@Singleton
class DomainJson {

  private final ObjectMapper mapper;

  DomainJson(ObjectMapper rest) {
    // A column added by a newer release must not stop an older one from reading the row.
    this.mapper =
        rest.copy()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .addMixIn(CaseState.class, StateNames.class)
            .addMixIn(Route.class, RouteNames.class)
            .addMixIn(LotTerms.class, LotNames.class)
            .addMixIn(CreditorId.class, CreditorName.class);
  }

  String write(Object value) {
    try {
      return mapper.writeValueAsString(value);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("cannot write " + value.getClass(), impossible);
    }
  }

  ObjectNode tree(Object value) {
    return mapper.valueToTree(value);
  }

  ObjectNode parse(String json) {
    try {
      return (ObjectNode) mapper.readTree(json);
    } catch (JsonProcessingException corrupt) {
      throw new IllegalStateException("cannot read what was kept", corrupt);
    }
  }

  <T> T read(JsonNode tree, Class<T> type) {
    try {
      return mapper.treeToValue(tree, type);
    } catch (JsonProcessingException corrupt) {
      throw new IllegalStateException("cannot read a kept " + type.getSimpleName(), corrupt);
    }
  }

  <T> T read(String json, Class<T> type) {
    try {
      return mapper.readValue(json, type);
    } catch (JsonProcessingException corrupt) {
      throw new IllegalStateException("cannot read a kept " + type.getSimpleName(), corrupt);
    }
  }

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
  @JsonSubTypes({
    @Type(value = CaseState.Unrouted.class, name = "UNROUTED"),
    @Type(value = CaseState.Proposed.class, name = "PROPOSED"),
    @Type(value = CaseState.Refused.class, name = "REFUSED"),
    @Type(value = CaseState.Amicable.class, name = "AMICABLE"),
    @Type(value = CaseState.Judicial.class, name = "JUDICIAL"),
    @Type(value = CaseState.InPlan.class, name = "PLAN"),
    @Type(value = CaseState.Sold.class, name = "SOLD"),
    @Type(value = CaseState.Closed.class, name = "CLOSED")
  })
  private interface StateNames {}

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "to")
  @JsonSubTypes({
    @Type(value = Route.ToAgency.class, name = "AGENCY"),
    @Type(value = Route.ToCourt.class, name = "COURT"),
    @Type(value = Route.ToBuyer.class, name = "BUYER")
  })
  private interface RouteNames {}

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "to")
  @JsonSubTypes({
    @Type(value = LotTerms.WithAgency.class, name = "AGENCY"),
    @Type(value = LotTerms.ToBuyer.class, name = "BUYER")
  })
  private interface LotNames {}

  private abstract static class CreditorName {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    CreditorName(String value) {}
  }
}
