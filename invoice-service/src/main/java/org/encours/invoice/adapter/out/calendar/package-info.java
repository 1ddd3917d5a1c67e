/** Working days by the calendar of a country. */
package org.encours.invoice.adapter.out.calendar;
