/** What every service needs and no customer asks for: events, problems, security, tenancy, time. */
package org.encours.platform;
