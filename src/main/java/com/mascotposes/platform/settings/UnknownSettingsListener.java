package com.mascotposes.platform.settings;

import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.HashSet;
import java.util.Set;
import org.eclipse.microprofile.config.ConfigProvider;

/** Says at the start which settings were misspelt: a default in their place would be a riddle. */
@WebListener
public class UnknownSettingsListener implements ServletContextListener {

  private static final Logger LOG = System.getLogger(UnknownSettingsListener.class.getName());

  @Override
  public void contextInitialized(ServletContextEvent event) {
    Set<String> set = new HashSet<>();
    ConfigProvider.getConfig().getPropertyNames().forEach(set::add);
    for (String name : SettingsCatalogue.shipped().unknownAmong(set)) {
      LOG.log(Level.WARNING, "Setting {0} is unknown and changes nothing; is it misspelt?", name);
    }
  }
}
