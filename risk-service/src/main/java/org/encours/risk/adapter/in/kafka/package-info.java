/** What is heard of invoices and reminders, and the work that follows from it. */
package org.encours.risk.adapter.in.kafka;
