package org.encours.platform.input;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.deser.ContextualDeserializer;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.util.Currency;
import java.util.List;
import java.util.UUID;

/**
 * Reads each scalar only from the JSON kind that its contract names: a date is no number of days, a
 * count no text, a text no number. What passed for another kind was a mistake of its author.
 */
final class StrictScalars extends SimpleModule {

  /** Names the field of a value that is read by itself. */
  static final Object FIELD = new Object();

  private static final long serialVersionUID = 1L;

  private static final List<Class<?>> TEXTS =
      List.of(
          LocalDate.class,
          YearMonth.class,
          Year.class,
          LocalTime.class,
          LocalDateTime.class,
          Instant.class,
          OffsetDateTime.class,
          UUID.class,
          Currency.class,
          BigDecimal.class);

  StrictScalars(BusinessDates dates) {
    super("encours-strict-scalars");
    TEXTS.forEach(type -> add(type, dates));
    addDeserializer(String.class, new Text());
    addKeyDeserializer(String.class, new Key());
  }

  private <T> void add(Class<T> type, BusinessDates dates) {
    addDeserializer(type, new Scalar<>(type, dates, ""));
  }

  private static final class Scalar<T> extends StdScalarDeserializer<T>
      implements ContextualDeserializer {

    private static final long serialVersionUID = 1L;

    private final Class<T> type;
    private final transient BusinessDates dates;
    private final String field;

    Scalar(Class<T> type, BusinessDates dates, String field) {
      super(type);
      this.type = type;
      this.dates = dates;
      this.field = field;
    }

    @Override
    public JsonDeserializer<?> createContextual(DeserializationContext context, BeanProperty at) {
      return at == null ? this : new Scalar<>(type, dates, at.getName());
    }

    @Override
    public T deserialize(JsonParser json, DeserializationContext context) throws IOException {
      TextType text = TextType.of(type);
      boolean fits =
          json.hasToken(JsonToken.VALUE_STRING)
              || type == BigDecimal.class && json.currentToken().isNumeric();
      if (!fits) {
        throw JsonMappingException.from(json, text.words());
      }
      T value;
      try {
        value = type.cast(text.read(json.getText()));
      } catch (RuntimeException notOne) {
        throw JsonMappingException.from(json, text.words());
      }
      if (value instanceof LocalDate day) {
        var alone = context.getAttribute(FIELD);
        var fault = dates.fault(alone == null ? field : alone.toString(), day);
        if (fault.isPresent()) {
          throw JsonMappingException.from(json, fault.get());
        }
      }
      return value;
    }
  }

  private static final class Text extends StdScalarDeserializer<String> {

    private static final long serialVersionUID = 1L;

    Text() {
      super(String.class);
    }

    @Override
    public String deserialize(JsonParser json, DeserializationContext context) throws IOException {
      String text = json.getText();
      if (!json.hasToken(JsonToken.VALUE_STRING)) {
        throw JsonMappingException.from(json, "must be a text");
      }
      if (!TextRule.allows(text)) {
        throw JsonMappingException.from(json, TextRule.MESSAGE);
      }
      return text;
    }
  }

  private static final class Key extends KeyDeserializer {
    @Override
    public Object deserializeKey(String key, DeserializationContext context) throws IOException {
      if (!TextRule.allows(key)) {
        throw JsonMappingException.from(context, TextRule.MESSAGE);
      }
      return key;
    }
  }
}
