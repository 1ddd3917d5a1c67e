/** What is done on cases by itself: the run of the day, webhooks. */
package org.encours.collections.adapter.in.schedule;
