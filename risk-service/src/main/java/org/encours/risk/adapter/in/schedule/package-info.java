/** What is reviewed, fetched and removed by itself. */
package org.encours.risk.adapter.in.schedule;
