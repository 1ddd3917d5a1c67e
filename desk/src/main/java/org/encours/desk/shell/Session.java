package org.encours.desk.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.encours.desk.client.Ask;
import org.encours.desk.client.Services;

/** Who works on this page, in which language, and for which business day. */
@RequestScoped
@Named("session")
public class Session {

  private final Services services;
  private Optional<Bearer> bearer = Optional.empty();
  private Locale locale = Languages.ENGLISH;
  private LocalDate today;
  private LocalDate asOf;
  private String path = "/";
  private String done = "";

  Session(Services services) {
    this.services = services;
  }

  void begin(Optional<Bearer> who, Locale language, LocalDate now, LocalDate day, String page) {
    bearer = who;
    locale = language;
    today = now;
    asOf = day;
    path = page;
  }

  void tell(String what) {
    done = what;
  }

  /** Asks the services as this person. */
  public Ask ask() {
    return new Ask(services, bearer.orElseThrow().token());
  }

  public boolean isEntered() {
    return bearer.isPresent();
  }

  public String getUser() {
    return bearer.map(Bearer::user).orElse("");
  }

  public String getCreditor() {
    return bearer.map(Bearer::creditor).orElse("");
  }

  public List<String> getRoles() {
    return bearer.map(Bearer::roles).orElse(List.of());
  }

  public boolean mayControl() {
    return getRoles().contains("controller") || getRoles().contains("committee");
  }

  public boolean isCommittee() {
    return getRoles().contains("committee");
  }

  public boolean isOperator() {
    return getRoles().contains("ops");
  }

  public Locale getLocale() {
    return locale;
  }

  public String getLanguage() {
    return locale.getLanguage();
  }

  /** The business day that the page shows. */
  public LocalDate getAsOf() {
    return asOf;
  }

  public boolean isPast() {
    return !asOf.equals(today);
  }

  /** Where this page is, without its query. */
  public String getPath() {
    return path;
  }

  /** What has just been done, by its code; empty when nothing was. */
  public String getDone() {
    return done;
  }

  /** A link to what the last part names, on the day shown; the name is escaped. */
  public String link(String before, String name) {
    return link(before, name, "");
  }

  public String link(String before, String name, String after) {
    return link(
        before + URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20") + after);
  }

  /** A link that stays on the day shown. */
  public String link(String to) {
    return isPast() ? to + (to.contains("?") ? '&' : '?') + "asOf=" + asOf : to;
  }

  /** Whether the navigation's entry leads to this page. */
  public boolean isAt(String entry) {
    return entry.equals("/") ? path.equals("/") : path.startsWith(entry);
  }

  /** A key for a form: sent twice, it is done once. */
  public String newKey() {
    return UUID.randomUUID().toString();
  }
}
