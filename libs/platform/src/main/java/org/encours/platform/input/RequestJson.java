package org.encours.platform.input;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.type.LogicalType;
import jakarta.inject.Singleton;
import jakarta.validation.Validator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Type;
import java.util.List;
import org.encours.kernel.Violation;
import org.encours.platform.problems.InvalidInput;
import org.encours.platform.problems.ProblemException;
import org.encours.platform.problems.UnreadableJson;

/**
 * Reads JSON that came from outside, more strictly than events and stored rows are read, and holds
 * it to the constraints of its type. What is sound costs one pass; what is not is gone through once
 * more, to name everything wrong with it.
 */
@Singleton
public class RequestJson {

  private final ObjectMapper json;
  private final Validator validator;

  RequestJson(ObjectMapper house, BusinessDates dates, Validator validator) {
    this.validator = validator;
    this.json = strict(house.copy(), dates);
  }

  private static ObjectMapper strict(ObjectMapper json, BusinessDates dates) {
    json.registerModule(new StrictScalars(dates));
    json.enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);
    json.enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS);
    json.setDefaultSetterInfo(JsonSetter.Value.forContentNulls(Nulls.FAIL));
    for (LogicalType type : List.of(LogicalType.Integer, LogicalType.Boolean, LogicalType.Float)) {
      var coercion = json.coercionConfigFor(type);
      for (CoercionInputShape shape :
          List.of(
              CoercionInputShape.String,
              CoercionInputShape.EmptyString,
              CoercionInputShape.Boolean)) {
        coercion.setCoercion(shape, CoercionAction.Fail);
      }
    }
    json.coercionConfigFor(LogicalType.Boolean)
        .setCoercion(CoercionInputShape.Integer, CoercionAction.Fail);
    return json;
  }

  /**
   * Reads a body that must be there.
   *
   * @throws InvalidInput naming each fault by its path
   * @throws ProblemException 400 when it is no JSON
   */
  public <T> T read(byte[] body, Class<T> type) {
    return type.cast(read(body, (Type) type));
  }

  Object read(byte[] body, Type type) {
    JavaType target = json.constructType(type);
    try {
      Object read = json.readerFor(target).readValue(body);
      if (read == null) {
        throw new InvalidInput("", "a JSON body is required");
      }
      List<Violation> violations = Constraints.violations(validator.validate(read));
      if (violations.isEmpty()) {
        return read;
      }
      throw new InvalidInput(all(body, target, violations));
    } catch (JsonProcessingException unreadable) {
      throw explained(body, target, unreadable);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private RuntimeException explained(
      byte[] body, JavaType target, JsonProcessingException unreadable) {
    List<Violation> first = UnreadableJson.violations(unreadable);
    return first.isEmpty()
        ? new ProblemException(UnreadableJson.problem(unreadable))
        : new InvalidInput(all(body, target, first));
  }

  /**
   * What a walk through the body finds, and what stopped the reading where the walk saw nothing.
   */
  private List<Violation> all(byte[] body, JavaType target, List<Violation> first) {
    BodyFaults faults = new BodyFaults(json, validator);
    try {
      faults.check("", json.readTree(body), target);
    } catch (JsonProcessingException malformed) {
      throw new ProblemException(UnreadableJson.problem(malformed));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    first.forEach(faults::addIfNew);
    return faults.list();
  }
}
