// One Linux web app that runs the bot, one PostgreSQL server, one identity without a secret, and the bot's registration.
// Everything stands in the region of the resource group: choose one inside the EU.

@description('Part of every name; also of the public address <name>.azurewebsites.net, so unique in the world.')
@minLength(4)
@maxLength(24)
param resourceBaseName string

@description('The name shown in the Azure portal.')
@maxLength(42)
param botDisplayName string

@description('Password of the database owner. Kept in env/.env.<name>.user, which is not committed.')
@secure()
@minLength(16)
param databasePassword string

@description('The app registration that signs coordinators in to the tab: a managed identity signs nobody in. Without one the tab says that it is not set up.')
param tabClientId string

@description('The id of the app in the organisation’s catalogue of Teams, known once it has been published there.')
param teamsCatalogAppId string

@description('Seals the record of events: at least 32 characters, kept also elsewhere than here (docs/operation.md).')
@secure()
param auditKey string

param location string = resourceGroup().location

@description('B1 carries an ordinary area; take P0v3 or larger for several areas or two instances.')
param webAppSku string = 'B1'

param databaseSku object = { name: 'Standard_B1ms', tier: 'Burstable' }

@description('Days for which the database can be put back to any moment.')
@minValue(7)
@maxValue(35)
param databaseBackupDays int = 14

var databaseOwner = 'verkostobotti'
var databaseName = 'verkostobotti'
// What is not known yet is left empty, and then not set: the bot says what it would need.
var optionalSettings = concat(
  length(tabClientId) == 36 ? [{ name: 'TAB_CLIENT_ID', value: tabClientId }] : [],
  length(teamsCatalogAppId) == 36 ? [{ name: 'TEAMS_CATALOG_APP_ID', value: teamsCatalogAppId }] : [],
  length(auditKey) >= 32 ? [{ name: 'AUDIT_KEY', value: auditKey }] : []
)
var domain = '${resourceBaseName}.azurewebsites.net'

// The bot is this identity, towards Teams and towards Graph: no password to store, renew or leak.
resource identity 'Microsoft.ManagedIdentity/userAssignedIdentities@2023-01-31' = {
  name: resourceBaseName
  location: location
}

resource databaseServer 'Microsoft.DBforPostgreSQL/flexibleServers@2024-08-01' = {
  name: resourceBaseName
  location: location
  sku: databaseSku
  properties: {
    version: '16'
    administratorLogin: databaseOwner
    administratorLoginPassword: databasePassword
    storage: { storageSizeGB: 32, autoGrow: 'Enabled' }
    backup: { backupRetentionDays: databaseBackupDays, geoRedundantBackup: 'Disabled' }
    highAvailability: { mode: 'Disabled' }
  }
}

// The constraint that makes double booking impossible needs btree_gist.
resource databaseExtensions 'Microsoft.DBforPostgreSQL/flexibleServers/configurations@2024-08-01' = {
  parent: databaseServer
  name: 'azure.extensions'
  properties: { value: 'BTREE_GIST', source: 'user-override' }
}

resource database 'Microsoft.DBforPostgreSQL/flexibleServers/databases@2024-08-01' = {
  parent: databaseServer
  name: databaseName
  properties: { charset: 'UTF8', collation: 'en_US.utf8' }
  dependsOn: [databaseExtensions]
}

// 0.0.0.0 means: services inside Azure, nobody else. For more, put both into a virtual network.
resource databaseFirewall 'Microsoft.DBforPostgreSQL/flexibleServers/firewallRules@2024-08-01' = {
  parent: databaseServer
  name: 'azure-services'
  properties: { startIpAddress: '0.0.0.0', endIpAddress: '0.0.0.0' }
  dependsOn: [database]
}

resource plan 'Microsoft.Web/serverfarms@2023-12-01' = {
  name: resourceBaseName
  location: location
  kind: 'linux'
  sku: { name: webAppSku }
  properties: { reserved: true }
}

resource webApp 'Microsoft.Web/sites@2023-12-01' = {
  name: resourceBaseName
  location: location
  kind: 'app,linux'
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: { '${identity.id}': {} }
  }
  properties: {
    serverFarmId: plan.id
    httpsOnly: true
    clientAffinityEnabled: false
    siteConfig: {
      linuxFxVersion: 'NODE|22-lts'
      appCommandLine: 'node --enable-source-maps dist/server.js'
      alwaysOn: true
      healthCheckPath: '/health/ready'
      ftpsState: 'Disabled'
      minTlsVersion: '1.2'
      http20Enabled: true
      appSettings: concat([
        { name: 'SCM_DO_BUILD_DURING_DEPLOYMENT', value: 'false' }
        { name: 'PUBLIC_URL', value: 'https://${domain}' }
        // Put the area files here before the first start (README, "For an administrator"); /home outlives a deployment.
        { name: 'AREA_FILE', value: '/home/areas' }
        { name: 'BOT_ID', value: identity.properties.clientId }
        { name: 'BOT_TENANT_ID', value: identity.properties.tenantId }
        { name: 'BOT_TYPE', value: 'UserAssignedMsi' }
        {
          name: 'DATABASE_URL'
          value: 'postgresql://${databaseOwner}:${uriComponent(databasePassword)}@${databaseServer.properties.fullyQualifiedDomainName}:5432/${databaseName}?sslmode=verify-full'
        }
      ], optionalSettings)
    }
  }
  dependsOn: [database]
}

resource bot 'Microsoft.BotService/botServices@2022-09-15' = {
  name: resourceBaseName
  location: 'global'
  kind: 'azurebot'
  sku: { name: 'F0' }
  properties: {
    displayName: botDisplayName
    endpoint: 'https://${domain}/api/messages'
    msaAppId: identity.properties.clientId
    msaAppMSIResourceId: identity.id
    msaAppTenantId: identity.properties.tenantId
    msaAppType: 'UserAssignedMSI'
  }
  dependsOn: [webApp]
}

resource teams 'Microsoft.BotService/botServices/channels@2022-09-15' = {
  parent: bot
  name: 'MsTeamsChannel'
  location: 'global'
  properties: { channelName: 'MsTeamsChannel' }
}

output BOT_ID string = identity.properties.clientId
output BOT_DOMAIN string = domain
output BOT_AZURE_APP_SERVICE_RESOURCE_ID string = webApp.id
