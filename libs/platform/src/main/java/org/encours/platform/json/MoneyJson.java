package org.encours.platform.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Currency;
import org.encours.kernel.CreditorId;
import org.encours.kernel.Money;

/**
 * Kernel types on the wire: money is {@code {"amount":"12.50","currency":"EUR"}}, never a number.
 */
final class MoneyJson extends SimpleModule {

  MoneyJson() {
    super("encours-kernel");
    addSerializer(Money.class, new Writer());
    addDeserializer(Money.class, new Reader());
    addSerializer(CreditorId.class, new CreditorWriter());
  }

  private static final class Writer extends StdSerializer<Money> {
    Writer() {
      super(Money.class);
    }

    @Override
    public void serialize(Money money, JsonGenerator json, SerializerProvider provider)
        throws IOException {
      json.writeStartObject();
      json.writeStringField("amount", money.amount().toPlainString());
      json.writeStringField("currency", money.currency().getCurrencyCode());
      json.writeEndObject();
    }
  }

  private static final class Reader extends StdDeserializer<Money> {
    Reader() {
      super(Money.class);
    }

    @Override
    public Money deserialize(JsonParser json, DeserializationContext context) throws IOException {
      if (json.currentToken() != JsonToken.START_OBJECT) {
        throw JsonMappingException.from(
            json, "money is written {\"amount\":\"12.50\",\"currency\":\"EUR\"}");
      }
      String amount = null;
      String currency = null;
      while (json.nextToken() != JsonToken.END_OBJECT) {
        String field = json.currentName();
        if (json.nextToken() != JsonToken.VALUE_STRING) {
          throw JsonMappingException.from(json, "money's " + field + " must be a string");
        }
        switch (field) {
          case "amount" -> amount = json.getText();
          case "currency" -> currency = json.getText();
          default -> throw JsonMappingException.from(json, "money has no field " + field);
        }
      }
      if (amount == null || currency == null) {
        throw JsonMappingException.from(json, "money needs both amount and currency");
      }
      return read(json, amount, currency);
    }

    private static Money read(JsonParser json, String amount, String currency)
        throws JsonMappingException {
      if (!amount.matches("-?\\d{1,15}(\\.\\d{1,10})?")) {
        throw JsonMappingException.from(json, "no decimal amount: " + amount);
      }
      try {
        return new Money(new BigDecimal(amount), currency(json, currency));
      } catch (IllegalArgumentException refused) {
        throw JsonMappingException.from(json, refused.getMessage());
      }
    }

    private static Currency currency(JsonParser json, String code) throws JsonMappingException {
      try {
        return Currency.getInstance(code);
      } catch (IllegalArgumentException unknown) {
        throw JsonMappingException.from(json, "unknown currency " + code);
      }
    }
  }

  private static final class CreditorWriter extends StdSerializer<CreditorId> {
    CreditorWriter() {
      super(CreditorId.class);
    }

    @Override
    public void serialize(CreditorId id, JsonGenerator json, SerializerProvider provider)
        throws IOException {
      json.writeString(id.value());
    }
  }
}
