/** Working days by the calendar of a country. */
package org.encours.collections.adapter.out.calendar;
