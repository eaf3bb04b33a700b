import { assertNever } from '../../shared/util/assert-never.ts';
import { CheckScreen } from '../screens/check/check-screen.tsx';
import { CompanyScreen } from '../screens/company/company-screen.tsx';
import { ExportScreen } from '../screens/export/export-screen.tsx';
import { FirstStartScreen } from '../screens/first-start/first-start-screen.tsx';
import { FormScreen } from '../screens/form/form-screen.tsx';
import { HomeScreen } from '../screens/home/home-screen.tsx';
import { Page } from '../screens/parts/page.tsx';
import { InterviewScreen } from '../screens/interview/interview-screen.tsx';
import { SettingsScreen } from '../screens/settings/settings-screen.tsx';
import { VersionsScreen } from '../screens/versions/versions-screen.tsx';
import { useInterfaceWords } from '../services/interface-language.ts';
import { useNavigation } from '../stores/use-stores.ts';

/** The screen on which the user is. */
export function ScreenOf() {
  const { common } = useInterfaceWords();
  const { screen } = useNavigation();
  switch (screen.kind) {
    case 'starting':
      return <Page title={common.appName}>{common.loading}</Page>;
    case 'first-start':
      return <FirstStartScreen />;
    case 'home':
      return <HomeScreen />;
    case 'company':
      return <CompanyScreen companyId={screen.companyId} />;
    case 'check':
      return <CheckScreen companyId={screen.companyId} />;
    case 'interview':
      return <InterviewScreen companyId={screen.companyId} />;
    case 'form':
      return (
        <FormScreen companyId={screen.companyId} file={screen.file} sectionId={screen.sectionId} />
      );
    case 'export':
      return <ExportScreen companyId={screen.companyId} registerId={screen.registerId} />;
    case 'versions':
      return <VersionsScreen companyId={screen.companyId} file={screen.file} />;
    case 'settings':
      return <SettingsScreen />;
    default:
      return assertNever(screen);
  }
}
