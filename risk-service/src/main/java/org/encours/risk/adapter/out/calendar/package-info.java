/** On which days money can arrive. */
package org.encours.risk.adapter.out.calendar;
